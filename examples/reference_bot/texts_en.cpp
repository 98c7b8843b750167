// What the bot says in English.
#include "texts.hpp"

namespace reference_bot {

const char* const english_texts = R"texts(
# Commands, as menus and help show them.
command.start = What I am for
command.help = All commands
command.examples = Lines to copy
command.add = Add an activity
command.list = Your activities
command.list_stream = All of them, piece by piece
command.get = One activity, and how often it was done today
command.today = What is on today
command.export = All of it as files for a spreadsheet
command.edit = Change an activity step by step
command.update = Change an activity in one line
command.delete = Delete an activity and its reminders
command.timezone = Set your time zone
command.hours = Set your waking hours
command.language = Choose my language

start =
  Hello, {name}! I remind you of what you want to do every day, and keep count.

  Tell me an activity, and I ask for it between 09:00 and 21:00 UTC, until you set /timezone and /hours:

  {example}
start.somebody = there
help =
  I keep your activities and remind you of them.

  {commands}

  Names of several words stand in quotes. Dates are DD.MM.YYYY or YYYY-MM-DD. In /update, _ leaves a field as it is.
example.add = /add "morning run" 01.01.2026 31.12.2030 2 1.5
example.update = /update "morning run" _ 31.12.2031 3 _
examples =
  {add}
  /add water 2026-01-01 2026-12-31 8 0.25
  /add "drops, left eye" 01.03.2026 14.03.2026 3 1
  /get "morning run"
  /edit "morning run"
  {update}
  /delete water
  /timezone Berlin
  /hours 07:30 22:00
commands_only = I understand commands only. /examples shows some, /help all of them.
unknown = I do not know /{name}. What I know:\n\n{commands}
old_button = This button is from an older version of me.
failure.reading = I can only read just now: something happened to my database, and I look things up in a copy. Changes and reminders have to wait until it is repaired.
failure.other = Something went wrong on my side. Look at /list, and please try again in a moment.

button.examples = ✏️ Examples
button.my_list = 📋 My list
button.list = 📋 List
button.today = 📅 Today
button.done = ✅ Done

quoted = “{name}”
join.and = {first} and {last}
join.or = {first} or {last}

activity = {begin} – {end}, {times, plural, one {once} other {# times}} a day, {quantity} each time
reminders = {count, plural, one {Reminder} other {Reminders}} at {times} ({zone}).
added = Added “{name}”: {activity}.\n{reminders}
shown =
  Begin: {begin}
  End: {end}
  Times per day: {times}
  Quantity per time: {quantity}
  Done today: {done} of {times}
  {reminders}
updated = “{name}” is now: {activity}.\n{reminders}
unchanged.all = Nothing changes: every field is _, which leaves it as it is.
unchanged.same = Nothing changes: “{name}” is like that already.
not_found = There is no activity “{name}”. {known}
not_found.none = You have none yet. /examples shows how to add one.
not_found.some = You have: {names}.
not_found.more = You have: {names} and more: /list

delete.question = Delete “{name}” and its reminders?
delete.yes = 🗑 Delete
delete.no = Keep
delete.kept = Nothing is deleted.
delete.not_yours = This question is for somebody else.
delete.answered = This question is answered already.
delete.done = Deleted “{name}” and its reminders.
delete.gone = This activity was deleted.

list = Your activities:\n{lines}
list.empty = You have no activities yet. /examples shows how to add one.
list.line = {number}. {name}: {activity}
list.end = That was all: {count, plural, one {# activity} other {# activities}}.
today = Today, {day}:{lines}
today.empty = Nothing is on today, {day}.
today.line = {name}: {done} of {times} done, {quantity} each time

reminder.count = {done} of {times} done today
done.first = Well done! {count}
done.again = Already noted. {count}

export.empty = There is nothing to export yet. /examples shows how to add an activity.
export.caption = What you planned, and what you did. Spreadsheets open both.

zone.set = Your time zone is now {zone}; your reminders move with it.
zone.which = “{typed}” may be {zones}; tell me which
zone.similar = “{typed}” is no time zone that I know; did you mean {zones}?
zone.unknown = “{typed}” is no time zone that I know; take a large city nearby, Continent/City, or an offset like UTC+3
hours.set = I will remind you between {from} and {to}.

language.question = Which language shall I speak?
language.automatic = As in Telegram
language.set = I speak English to you now.
language.unknown = is no language that I speak: en, ru, or auto for that of your Telegram

edit.which = Which activity do you want to change?
edit.none = There is nothing to change yet. /examples shows how to add an activity.
edit.what = “{name}”: {activity}.\nWhat shall I change?
edit.more = “{name}” is now: {activity}.\n{reminders}\nAnything else?
edit.name = What shall “{name}” be called?
edit.begin = From which day? So far: {old}
edit.end = Until which day? So far: {old}
edit.times = How many times a day? So far: {old}
edit.quantity = How much each time? So far: {old}
edit.finished = That is it. /list shows everything.
edit.gone = This activity is not there any more.
edit.choose = choose one of the buttons, or type its label
edit.button.name = Name
edit.button.begin = Begin
edit.button.end = End
edit.button.times = Times a day
edit.button.quantity = Quantity
edit.button.finished = ✔️ Finished

dialogue.cancelled = Cancelled; what you changed before stays.
dialogue.timed_out = I waited half an hour for your answer and stopped. What you changed before stays; /edit begins anew.
dialogue.changed = I have changed since we began. Please begin anew with /edit.
dialogue.stale_button = This button belongs to an earlier question.
dialogue.not_a_text = Please answer with a text.
dialogue.wrong_answer = “{answer}” {problem}.

problem.name_empty = must not be empty
problem.name_long = must not be longer than {most} characters
problem.name_lines = must stand on one line
problem.name_keeps = leaves a field as it is, which only /update can do
problem.name_taken = is taken: you have an activity of this name; change it by /edit, or choose another
problem.end = must not be before the begin date, {begin}
problem.times = must be from 1 to 24
problem.quantity = must be more than 0
problem.time_of_day = is not a time of day like 07:30
problem.hours = must be at least 24 minutes after the first
# As the parsers of arguments say it.
problem.no_number = is not a number
problem.no_whole_number = is not a whole number
problem.large_number = is too large a number
problem.no_date = is not a date like 31.12.2030 or 2030-12-31
problem.no_such_day = is a day that does not exist
)texts";

}  // namespace reference_bot
