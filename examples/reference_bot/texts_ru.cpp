// What the bot says in Russian.
#include "texts.hpp"

namespace reference_bot {

const char* const russian_texts = R"texts(
command.start = Для чего я нужен
command.help = Все команды
command.examples = Готовые примеры
command.add = Добавить дело
command.list = Ваши дела
command.list_stream = Все дела, частями
command.get = Одно дело и сколько раз оно сделано сегодня
command.today = Дела на сегодня
command.export = Выгрузить всё в файлы для таблиц
command.edit = Изменить дело по шагам
command.update = Изменить дело одной строкой
command.delete = Удалить дело и его напоминания
command.timezone = Указать часовой пояс
command.hours = Указать, когда вы не спите
command.language = Выбрать язык

start =
  Здравствуйте, {name}! Я напоминаю о том, что вы хотите делать каждый день, и веду счёт.

  Назовите дело, и я буду напоминать о нём с 09:00 до 21:00 по UTC, пока вы не укажете /timezone и /hours:

  {example}
start.somebody = друг
help =
  Я храню ваши дела и напоминаю о них.

  {commands}

  Названия из нескольких слов пишите в кавычках, даты — ДД.ММ.ГГГГ или ГГГГ-ММ-ДД. В команде /update знак _ оставляет поле как есть.
example.add = /add "утренний бег" 01.01.2026 31.12.2030 2 1,5
example.update = /update "утренний бег" _ 31.12.2031 3 _
examples =
  {add}
  /add вода 2026-01-01 2026-12-31 8 0,25
  /add "капли, левый глаз" 01.03.2026 14.03.2026 3 1
  /get "утренний бег"
  /edit "утренний бег"
  {update}
  /delete вода
  /timezone Berlin
  /hours 07:30 22:00
commands_only = Я понимаю только команды. Примеры — /examples, все команды — /help.
unknown = Я не знаю команды /{name}. Вот что я знаю:\n\n{commands}
old_button = Эта кнопка осталась от моей прежней версии.
failure.reading = Сейчас я могу только читать: с базой данных что-то случилось, и я смотрю в её копию. Изменения и напоминания подождут, пока её не починят.
failure.other = У меня что-то пошло не так. Посмотрите /list и попробуйте ещё раз чуть позже.

button.examples = ✏️ Примеры
button.my_list = 📋 Мои дела
button.list = 📋 Все дела
button.today = 📅 Сегодня
button.done = ✅ Сделано

quoted = «{name}»
join.and = {first} и {last}
join.or = {first} или {last}

activity = {begin} – {end}, {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}} в день, по {quantity}
reminders = {count, plural, one {Напоминание} few {Напоминания} many {Напоминания} other {Напоминания}} в {times} ({zone}).
added = Добавлено дело «{name}»: {activity}.\n{reminders}
shown =
  Начало: {begin}
  Конец: {end}
  Раз в день: {times}
  Количество за раз: {quantity}
  Сделано сегодня: {done} из {times}
  {reminders}
updated = Теперь «{name}»: {activity}.\n{reminders}
unchanged.all = Ничего не меняется: вместо каждого поля стоит _, а это «оставить как есть».
unchanged.same = Ничего не меняется: «{name}» и так такое.
not_found = Дела «{name}» нет. {known}
not_found.none = Дел пока нет вообще. Как их добавить, покажет /examples.
not_found.some = Есть: {names}.
not_found.more = Есть: {names} и другие: /list

delete.question = Удалить дело «{name}» и его напоминания?
delete.yes = 🗑 Удалить
delete.no = Оставить
delete.kept = Ничего не удалено.
delete.not_yours = Этот вопрос не вам.
delete.answered = На этот вопрос уже ответили.
delete.done = Дело «{name}» и его напоминания удалены.
delete.gone = Это дело уже удалено.

list = Ваши дела:\n{lines}
list.empty = Дел пока нет. Как их добавить, покажет /examples.
list.line = {number}. {name}: {activity}
list.end = Это всё: {count, plural, one {# дело} few {# дела} many {# дел} other {# дела}}.
today = Сегодня, {day}:{lines}
today.empty = На сегодня, {day}, ничего нет.
today.line = {name}: сделано {done} из {times}, по {quantity}

reminder.count = Сделано сегодня: {done} из {times}
done.first = Отлично! {count}
done.again = Уже отмечено. {count}

export.empty = Выгружать пока нечего. Как добавить дело, покажет /examples.
export.caption = Что вы запланировали и что сделали. Оба файла открываются в таблицах.

zone.set = Ваш часовой пояс теперь {zone}; напоминания сдвинулись вместе с ним.
zone.which = «{typed}» — это {zones}? Уточните
zone.similar = Часового пояса «{typed}» я не знаю; может быть, {zones}?
zone.unknown = Часового пояса «{typed}» я не знаю; назовите крупный город рядом (Berlin), Continent/City или сдвиг вроде UTC+3
hours.set = Буду напоминать с {from} до {to}.

language.question = На каком языке мне говорить?
language.automatic = Как в Telegram
language.set = Теперь я говорю с вами по-русски.
language.unknown = — такого языка я не знаю: en, ru или auto (как в Telegram)

edit.which = Какое дело изменить?
edit.none = Менять пока нечего. Как добавить дело, покажет /examples.
edit.what = «{name}»: {activity}.\nЧто изменить?
edit.more = Теперь «{name}»: {activity}.\n{reminders}\nЧто-нибудь ещё?
edit.name = Как теперь назвать «{name}»?
edit.begin = С какого дня? Сейчас: {old}
edit.end = По какой день? Сейчас: {old}
edit.times = Сколько раз в день? Сейчас: {old}
edit.quantity = Сколько за раз? Сейчас: {old}
edit.finished = Готово. Все дела — /list.
edit.gone = Этого дела больше нет.
edit.choose = — выберите одну из кнопок или напишите, что на ней
edit.button.name = Название
edit.button.begin = Начало
edit.button.end = Конец
edit.button.times = Раз в день
edit.button.quantity = Количество
edit.button.finished = ✔️ Готово

dialogue.cancelled = Хорошо, прекращаю; что уже изменено, остаётся.
dialogue.timed_out = Я ждал ответа полчаса и перестал. Что уже изменено, остаётся; начать заново — /edit.
dialogue.changed = С начала разговора я изменился. Начните, пожалуйста, заново: /edit.
dialogue.stale_button = Эта кнопка — от прежнего вопроса.
dialogue.not_a_text = Ответьте, пожалуйста, текстом.
dialogue.wrong_answer = «{answer}» {problem}.

problem.name_empty = — название не может быть пустым
problem.name_long = — название не может быть длиннее {most} знаков
problem.name_lines = — название должно быть в одну строку
problem.name_keeps = оставляет поле как есть, а это может только /update
problem.name_taken = — такое дело уже есть; измените его (/edit) или выберите другое название
problem.end = — не может быть раньше начала, {begin}
problem.times = — нужно число от 1 до 24
problem.quantity = — нужно число больше 0
problem.time_of_day = — это не время вроде 07:30
problem.hours = — нужно хотя бы на 24 минуты позже первого
problem.no_number = — это не число
problem.no_whole_number = — это не целое число
problem.large_number = — слишком большое число
problem.no_date = — это не дата вроде 31.12.2030 или 2030-12-31
problem.no_such_day = — такого дня не бывает
)texts";

}  // namespace reference_bot
