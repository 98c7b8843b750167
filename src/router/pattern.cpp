#include "botcore/router/pattern.hpp"

#include <utility>

#include "pattern_program.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t longest_searched = 16 * 1024;
constexpr std::size_t not_captured = static_cast<std::size_t>(-1);

/// Follows all ways through the steps at once, letter by letter: no way is gone twice at one place of the text, so the
/// work is bounded by the length of the text times the number of steps.
class pattern_machine {
 public:
  pattern_machine(const pattern_program& program, std::string_view text)
      : program_(program), text_(text), seen_(program.steps.size(), not_captured) {}

  /// The places of the best match, two for each capture; empty when there is none.
  std::vector<std::size_t> run() {
    const std::vector<std::size_t> nowhere(2 * (program_.captures + 1), not_captured);
    std::string_view rest = text_;
    for (;;) {
      at_ = text_.size() - rest.size();
      has_next_ = !rest.empty();
      next_ = has_next_ ? take_letter(rest) : 0;
      arrive();
      if (best_.empty()) follow(0, nowhere, now_);  // a match may begin here
      const bool over = now_.empty() && !best_.empty();
      if (over || !has_next_) break;
      advance();
      before_ = next_;
      has_before_ = true;
    }
    return best_;
  }

 private:
  using places = std::vector<std::size_t>;
  struct thread {
    std::size_t step;
    places saved;
  };

  /// Puts the ways that wait behind the last letter to where they can go without another one.
  void arrive() {
    now_.clear();
    for (thread& one : waiting_) {
      if (follow(one.step, std::move(one.saved), now_))
        break;  // the ways behind are less wanted than this match
    }
    waiting_.clear();
  }

  /// Goes on from `step` as far as it goes without a letter. True when that is the end of the expression.
  bool follow(std::size_t first, places saved, std::vector<thread>& into) {
    std::vector<thread> stack;
    stack.push_back({first, std::move(saved)});
    while (!stack.empty()) {
      thread one = std::move(stack.back());
      stack.pop_back();
      if (seen_[one.step] == at_) continue;
      seen_[one.step] = at_;
      const pattern_step& step = program_.steps[one.step];
      switch (step.does) {
        case pattern_step::kind::jump:
          stack.push_back({step.to, std::move(one.saved)});
          break;
        case pattern_step::kind::fork:
          stack.push_back({step.other, one.saved});
          stack.push_back({step.to, std::move(one.saved)});
          break;
        case pattern_step::kind::save:
          one.saved[step.to] = at_;
          stack.push_back({one.step + 1, std::move(one.saved)});
          break;
        case pattern_step::kind::done:
          best_ = std::move(one.saved);
          return true;
        case pattern_step::kind::letter:
        case pattern_step::kind::any:
        case pattern_step::kind::one_of:
          into.push_back(std::move(one));
          break;
        default:
          if (is_edge(step.does)) stack.push_back({one.step + 1, std::move(one.saved)});
      }
    }
    return false;
  }

  bool is_edge(pattern_step::kind kind) const noexcept {
    const bool on_edge = (has_before_ && is_word_letter(before_)) != (has_next_ && is_word_letter(next_));
    switch (kind) {
      case pattern_step::kind::begin:
        return !has_before_;
      case pattern_step::kind::end:
        return !has_next_;
      case pattern_step::kind::word_edge:
        return on_edge;
      default:
        return !on_edge;
    }
  }

  /// Takes the next letter: ways that do not want it end.
  void advance() {
    const char32_t letter = program_.any_case ? small_letter(next_) : next_;
    for (thread& one : now_) {
      if (wants(program_.steps[one.step], letter)) waiting_.push_back({one.step + 1, std::move(one.saved)});
    }
  }

  bool wants(const pattern_step& step, char32_t letter) const noexcept {
    if (step.does == pattern_step::kind::letter) return step.letter == letter;
    if (step.does == pattern_step::kind::any) return letter != U'\n';
    return program_.classes[step.to].contains(letter);
  }

  const pattern_program& program_;
  std::string_view text_;
  std::vector<std::size_t> seen_;  // where a step was reached last
  std::vector<thread> now_;        // want the next letter, the most wanted way first
  std::vector<thread> waiting_;    // have just got it
  places best_;
  std::size_t at_ = 0;
  char32_t before_ = 0;
  char32_t next_ = 0;
  bool has_before_ = false;
  bool has_next_ = false;
};

}  // namespace

pattern::pattern(std::string_view expression)
    : program_(std::make_shared<const pattern_program>(compile_pattern(expression))) {}
pattern::pattern(const pattern& other) = default;
pattern& pattern::operator=(const pattern& other) = default;
pattern::~pattern() = default;

std::size_t pattern::captures() const noexcept {
  return program_->captures;
}

std::optional<text_match> pattern::search(std::string_view text) const {
  if (text.size() > longest_searched) return std::nullopt;
  const std::vector<std::size_t> found = pattern_machine(*program_, text).run();
  if (found.empty()) return std::nullopt;
  std::vector<std::optional<std::pair<std::size_t, std::size_t>>> captured(program_->captures + 1);
  for (std::size_t index = 0; index < captured.size(); ++index) {
    const std::size_t begin = found[2 * index];
    const std::size_t end = found[2 * index + 1];
    if (begin != not_captured && end != not_captured) captured[index].emplace(begin, end);
  }
  return text_match(text, std::move(captured));
}

}  // namespace botcore::inline v0
