#include "botcore/router/dialogues.hpp"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "botcore/api/types.hpp"
#include "botcore/core/error.hpp"
#include "botcore/router/arguments.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/dialogue.hpp"
#include "botcore/router/router.hpp"
#include "botcore/text/shorten.hpp"
#include "botcore/updates/about.hpp"

#include "dialogue_buttons.hpp"

namespace botcore::inline v0 {
namespace {

/// Records go by themselves after this; what a person left longer ago is forgotten without a word.
constexpr auto longest_dialogue = std::chrono::hours(24 * 180);
constexpr std::size_t longest_answer_quote = 40;

std::string notice_text(dialogue_notice what, const std::string& problem, std::string_view answer) {
  switch (what) {
    case dialogue_notice::cancelled:
      return "Cancelled.";
    case dialogue_notice::timed_out:
      return "That took too long, so I stopped waiting for your answer.";
    case dialogue_notice::changed:
      return "I have changed since we began: please begin again.";
    case dialogue_notice::stale_button:
      return "This button belongs to an earlier question.";
    case dialogue_notice::not_a_text:
      return "Please answer with a text.";
    case dialogue_notice::wrong_answer:
      break;
  }
  return "“" + shorten(answer, longest_answer_quote) + "” " + problem + ".";
}

/// Whether a dialogue can go on with this message: people wrote or sent it, rather than joined or pinned something.
bool is_answer(const api::Message& message) noexcept {
  return message.text || message.photo || message.document || message.video || message.voice ||
         message.audio || message.animation || message.sticker || message.video_note || message.location ||
         message.contact || message.poll || message.dice;
}

/// Whether the update is something that a person says or presses in a chat.
bool is_conversation(const context& ctx) noexcept {
  const api::Update& update = ctx.update();
  return (update.message || update.callback_query || update.business_message) && chat_of(update) &&
         user_of(update);
}

/// Has a slot in a map for as long as it lives.
class presence {
 public:
  using map = std::map<const context*, std::shared_ptr<dialogue_slot>>;

  presence(map& in, const context& ctx, std::shared_ptr<dialogue_slot> slot) : in_(in), ctx_(&ctx) {
    in_[ctx_] = std::move(slot);
  }
  ~presence() { in_.erase(ctx_); }
  presence(const presence&) = delete;
  presence& operator=(const presence&) = delete;

 private:
  map& in_;
  const context* ctx_;
};

}  // namespace

any_dialogue::any_dialogue(dialogues& home, std::string name)
    : home_(home), name_(std::move(name)), timeout_(home.options().timeout) {}
any_dialogue::~any_dialogue() = default;

task<bool> any_dialogue::has_text(context& ctx) {
  const bool readable = ctx.update().callback_query || !ctx.text().empty();
  if (!readable) co_await home_.say(ctx, dialogue_notice::not_a_text);
  co_return readable;
}

task<void> any_dialogue::refuse(context& ctx, std::string problem) {
  return home_.say(ctx, dialogue_notice::wrong_answer, std::move(problem));
}

dialogues::dialogues(router& routes, dialogues_options options)
    : options_(std::move(options)), place_("dialogue", longest_dialogue) {
  routes.use([this](context& ctx, next go_on) { return handle(ctx, go_on); });
  routes.callback(std::string(dialogue_button_mark),
                  [this](context& ctx) { return say(ctx, dialogue_notice::stale_button); });
}

dialogues::~dialogues() = default;

void dialogues::add(any_dialogue& made) {
  const std::string& name = made.name();
  if (name.empty() || name.size() > 64) {
    throw error(errc::invalid_argument,
                "making the dialogue '" + name + "', whose name is not 1 to 64 bytes long");
  }
  if (!known_.emplace(name, &made).second) {
    throw error(errc::invalid_argument, "making a second dialogue '" + name + "'");
  }
}

dialogue_slot& dialogues::slot_of(context& ctx) {
  if (const auto found = present_.find(&ctx); found != present_.end()) {
    place_.join(ctx, found->second);
    return *found->second;
  }
  throw error(errc::invalid_argument, "entering a dialogue on an update of kind " +
                                          std::string(update_kind(ctx.update())) +
                                          ", which the dialogues of this router have not seen");
}

task<void> dialogues::say(context& ctx, dialogue_notice what, std::string problem) {
  const bool pressed = ctx.update().callback_query.has_value();
  const std::string_view answer = pressed ? pressed_answer(ctx.callback_data()) : ctx.text();
  std::string text;
  if (options_.say) {
    text = co_await options_.say(ctx, what, std::move(problem));
  } else {
    text = notice_text(what, problem, answer);
  }
  if (what == dialogue_notice::stale_button) {
    co_await ctx.answer(text);
  } else if (!text.empty()) {
    slot_of(ctx).say(std::move(text), inline_keyboard(), false);
  }
}

task<void> dialogues::handle(context& ctx, next go_on) {
  if (!is_conversation(ctx)) {
    co_await go_on();
    co_return;
  }
  auto slot = std::make_shared<dialogue_slot>();
  const presence here(present_, ctx, slot);
  std::string key = session_key(ctx, session_scope::user_in_topic);
  co_await place_.open(ctx, std::move(key), slot);
  if (slot->unreadable) co_await say(ctx, dialogue_notice::changed);
  const bool taken = co_await answered(ctx, slot);
  if (!taken) co_await go_on();
  co_await commit(ctx, slot);
}

task<void> dialogues::commit(context& ctx, std::shared_ptr<dialogue_slot> slot) {
  if (!slot->has_work()) co_return;
  place_.join(ctx, slot);
  const auto nothing_more = [](transaction&) {};
  co_await ctx.commit(nothing_more);
}

task<bool> dialogues::answered(context& ctx, std::shared_ptr<dialogue_slot> slot) {
  const bool pressed = ctx.update().callback_query.has_value();
  const std::string_view token = pressed_token(ctx.callback_data());
  if (!slot->record || (pressed && token.empty())) co_return false;
  if (!ctx.command().name.empty()) {
    if (ctx.command().name != options_.cancel_command) co_return false;
    co_await cancel(ctx, slot);
    co_return true;
  }
  if (!pressed && !is_answer(*ctx.message())) co_return false;
  const auto now =
      std::chrono::floor<std::chrono::milliseconds>(ctx.time().system_now().time_since_epoch()).count();
  if (slot->record->deadline != 0 && now > slot->record->deadline) {
    dialogue_turn(ctx, *slot).finish();
    co_await say(ctx, dialogue_notice::timed_out);
    co_return pressed;
  }
  if (pressed && token != slot->record->token) co_return false;  // to the route that says so

  std::string why;
  const auto found = known_.find(slot->record->dialogue);
  any_dialogue* const dialogue = found == known_.end() ? nullptr : found->second;
  if (!dialogue) {
    why = "there is no dialogue '" + slot->record->dialogue + "'";
  } else if (dialogue->version() != slot->record->version) {
    why = fmt::format("it is of version {}, not {}", slot->record->version, dialogue->version());
  } else {
    place_.join(ctx, slot);
    std::optional<std::string> problem;
    const std::optional<dialogue_record> before = slot->record;
    try {
      co_await dialogue->resume(ctx, *slot, why);
    } catch (const usage_error& mistake) {
      problem = mistake.problem();
    }
    if (problem) {
      slot->undo(before);
      co_await say(ctx, dialogue_notice::wrong_answer, std::move(*problem));
    }
  }
  if (!why.empty()) co_await begin_anew(ctx, slot, std::move(why));
  co_return true;
}

task<void> dialogues::cancel(context& ctx, std::shared_ptr<dialogue_slot> slot) {
  dialogue_turn(ctx, *slot).finish();
  co_await say(ctx, dialogue_notice::cancelled);
}

task<void> dialogues::begin_anew(context& ctx, std::shared_ptr<dialogue_slot> slot, std::string why) {
  const auto found = known_.find(slot->record->dialogue);
  slot->record.reset();
  co_await place_.keep_aside(ctx, *slot, std::move(why));
  co_await say(ctx, dialogue_notice::changed);
  if (found != known_.end()) found->second->begin_anew(ctx, *slot);
}

}  // namespace botcore::inline v0
