// A small bot in plain Bot API calls, to try the sandbox and its page with.
import { chart, landscape } from './pictures.mjs';

/** Calls one method; gives the whole answer. */
export async function call(api, token, method, parameters = {}) {
  const answer = await fetch(`${api}/bot${token}/${method}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(parameters),
  });
  return answer.json();
}

/** Calls one method with a form: `files` are { part: [name, bytes] }. */
export async function callWithFiles(api, token, method, parameters, files) {
  const form = new FormData();
  for (const [name, value] of Object.entries(parameters)) form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  for (const [part, [name, bytes]] of Object.entries(files)) form.append(part, new Blob([bytes]), name);
  const answer = await fetch(`${api}/bot${token}/${method}`, { method: 'POST', body: form });
  return answer.json();
}

const commands = [
  { command: 'start', description: 'Say hello' },
  { command: 'add', description: 'Add an activity' },
  { command: 'list', description: 'List your activities' },
  { command: 'today', description: 'What is on today' },
  { command: 'style', description: 'Show every kind of text' },
  { command: 'keys', description: 'Show the bot\'s own keyboard' },
];

const keyboard = { inline_keyboard: [[{ text: '✓ Done', callback_data: 'done' }, { text: 'Skip', callback_data: 'skip' }],
  [{ text: 'About reminders', url: 'https://example.org/reminders' }]] };

const styles = '<b>Bold</b>, <i>italic</i>, <u>underlined</u>, <s>gone</s>, <tg-spoiler>hidden</tg-spoiler> and <code>code</code>.\n'
  + '<blockquote>A quotation stands apart.</blockquote>\n<pre><code class="language-cpp">int main() { return 0; }</code></pre>\n'
  + 'See <a href="https://example.org">the example</a>, or /list.';

/** Runs until `stop` is called. */
export class ScriptedBot {
  constructor(api, token) {
    this.api = api;
    this.token = token;
    this.failures = [];
    this.abort = new AbortController();
  }

  async call(method, parameters) {
    const answer = await call(this.api, this.token, method, parameters);
    if (!answer.ok) this.failures.push(`${method}: ${answer.description}`);
    return answer.result;
  }

  async callWithFiles(method, parameters, files) {
    const answer = await callWithFiles(this.api, this.token, method, parameters, files);
    if (!answer.ok) this.failures.push(`${method}: ${answer.description}`);
    return answer.result;
  }

  async start() {
    await this.call('setMyCommands', { commands });
    this.running = this.poll();
  }

  async poll() {
    let offset = 0;
    while (!this.abort.signal.aborted) {
      let updates = [];
      try {
        const answer = await fetch(`${this.api}/bot${this.token}/getUpdates?timeout=20&offset=${offset}`, { signal: this.abort.signal });
        updates = (await answer.json()).result ?? [];
      } catch (failure) {
        if (!this.abort.signal.aborted) this.failures.push(failure.message);
      }
      for (const update of updates) {
        offset = update.update_id + 1;
        if (update.message) await this.take(update.message);
        if (update.callback_query) await this.takePress(update.callback_query);
      }
    }
  }

  async take(message) {
    const chat = { chat_id: message.chat.id };
    const command = /^\/(\w+)/.exec(message.text)?.[1];
    switch (command) {
      case 'start':
        await this.call('sendMessage', { ...chat, text: `Hello, ${message.from.first_name}! I remind you of what you want to keep doing.\nTry /add or /list.` });
        break;
      case 'add':
        await this.call('sendChatAction', { ...chat, action: 'typing' });
        await this.call('sendMessage', { ...chat, parse_mode: 'HTML', text: 'Added <b>morning run</b>\n01.01.2026 – 31.12.2030, 2 times a day, 1.5 each', reply_markup: keyboard });
        break;
      case 'list':
        await this.call('sendMessage', { ...chat, text: '1. morning run — 2 × 1.5 a day\n2. Пить воду — 8 × 0.25 a day' });
        break;
      case 'style':
        await this.call('sendMessage', { ...chat, parse_mode: 'HTML', text: styles });
        break;
      case 'keys':
        await this.call('sendMessage', { ...chat, text: 'Pick one', reply_markup: { keyboard: [[{ text: 'Yes' }, { text: 'No' }], [{ text: 'Perhaps' }]], one_time_keyboard: true } });
        break;
      case 'slow':
        await this.call('sendChatAction', { ...chat, action: 'typing' });
        break;
      case 'remove': {
        const sent = await this.call('sendMessage', { ...chat, text: 'soon gone' });
        await this.call('deleteMessage', { ...chat, message_id: sent.message_id });
        await this.call('sendMessage', { ...chat, text: 'one is gone' });
        break;
      }
      case 'chart':
        await this.callWithFiles('sendPhoto', { ...chat, caption: '<b>morning run</b>, last week\n32 of 42 done', parse_mode: 'HTML', reply_markup: { inline_keyboard: [[{ text: 'As a table', callback_data: 'done' }]] } }, { photo: ['chart.png', chart()] });
        break;
      case 'export':
        await this.callWithFiles('sendDocument', { ...chat, caption: 'All your activities' }, { document: ['активности за ноябрь, all of them.csv', 'name;times\nmorning run;2\n'.repeat(700)] });
        await this.callWithFiles('sendDocument', { ...chat, thumbnail: 'attach://small' }, { document: ['plan.pdf', '%PDF-1.7'], small: ['s.png', landscape(90, 90, 0.4)] });
        break;
      case 'album': {
        const parts = ['a', 'b', 'c'];
        const media = parts.map((part, index) => ({ type: 'photo', media: `attach://${part}`, ...(index ? {} : { caption: 'Three mornings by the _sea_', parse_mode: 'MarkdownV2' }) }));
        const files = Object.fromEntries(parts.map((part, index) => [part, [`${part}.png`, landscape(320 + 60 * index, 240, index / 2)]]));
        await this.callWithFiles('sendMediaGroup', { ...chat, media }, files);
        break;
      }
      case 'hidden':
        await this.callWithFiles('sendPhoto', { ...chat, has_spoiler: true }, { photo: ['s.png', landscape(400, 300, 0.8)] });
        await this.call('sendPhoto', { ...chat, photo: 'https://example.org/far/away.png' });
        break;
      default:
        if (message.photo || message.document) return this.takeFile(message);
        await this.call('sendMessage', { ...chat, text: `You said: ${message.text}`, reply_parameters: { message_id: message.message_id } });
    }
  }

  async takeFile(message) {
    const { file_id, file_name } = message.document ?? message.photo.at(-1);
    const { file_path } = await this.call('getFile', { file_id });
    const answer = await fetch(`${this.api}/file/bot${this.token}/${file_path}`);
    const bytes = (await answer.arrayBuffer()).byteLength;
    const text = `Got ${file_name ?? 'a photo'}: ${bytes} bytes, ${message.caption ?? 'no caption'}`;
    await this.call('sendMessage', { chat_id: message.chat.id, text, reply_parameters: { message_id: message.message_id } });
  }

  async takePress(query) {
    const alert = query.data === 'skip';
    const text = alert ? 'Skipped. The next one comes tomorrow at 09:00.' : 'Well done!';
    await this.call('answerCallbackQuery', { callback_query_id: query.id, text, show_alert: alert });
    if (alert) return;
    await this.call('editMessageText', {
      chat_id: query.message.chat.id, message_id: query.message.message_id, text: '✓ morning run: 1 of 2 done today',
      reply_markup: { inline_keyboard: [[{ text: 'Undo', callback_data: 'undo' }]] },
    });
  }

  async stop() {
    this.abort.abort();
    await this.running;
  }
}
