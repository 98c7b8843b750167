// Writing: the field, its menu of commands, replies and edits, and the bot's own keyboard.
import { attach, kindOfAttachment, onAttachment } from './attachment.js';
import { element } from './element.js';
import { summary } from './media.js';
import { act, toast } from './notices.js';
import { post, postFile } from './sandbox.js';
import { $, current, names, state, view } from './state.js';

export async function say(text) {
  const context = state.context;
  const target = { user: state.me, chat: state.chat };
  setContext(null);
  const done = await act(() => (context?.kind === 'edit'
    ? post('/sandbox/edit', { ...target, message: context.message.id, text })
    : post('/sandbox/send', { ...target, text, reply_to: context?.message.id ?? 0 })));
  return done !== null;
}

async function sendFile(caption) {
  const { context, file } = state;
  const kind = kindOfAttachment();
  attach(null);
  setContext(null);
  const fields = { user: state.me, chat: state.chat, kind, caption, reply_to: context?.message.id ?? 0 };
  if (await act(() => postFile(fields, file)) !== null) return true;
  if (!state.file) attach(file);
  return false;
}

export function setContext(kind, message) {
  const editing = state.context?.kind === 'edit';
  state.context = kind && message ? { kind, message } : null;
  $('context').hidden = !state.context;
  if (editing && kind !== 'edit') setText('');
  if (!state.context) return;
  $('context-title').textContent = kind === 'edit' ? 'Edit message' : `Reply to ${names(message.from)}`;
  $('context-text').textContent = summary(message);
  if (kind === 'edit') setText(message.text);
  view.text.focus();
}

function setText(text) {
  view.text.value = text;
  typed();
}

function typed() {
  view.text.style.height = 'auto';
  view.text.style.height = `${Math.min(view.text.scrollHeight, 180)}px`;
  view.send.disabled = !view.text.value.trim() && !state.file;
  state.chosen = -1;
  showCommands();
}

async function submit() {
  const text = view.text.value;
  if (!text.trim() && !state.file) return;
  const context = state.context;
  const sendsFile = state.file && context?.kind !== 'edit';
  setText('');
  if (await (sendsFile ? sendFile(text) : say(text))) return;
  if (!view.text.value) setText(text);
  if (context) setContext(context.kind, context.message);
}

const offered = () => {
  const typedName = /^\/([a-z0-9_]*)$/i.exec(view.text.value);
  if (!typedName) return [];
  const mine = state.commands.find((entry) => entry.user === state.me && entry.chat === state.chat)?.commands ?? [];
  return mine.filter((one) => one.command.startsWith(typedName[1].toLowerCase()));
};

export function showCommands() {
  const list = offered();
  view.commands.hidden = list.length === 0;
  for (const control of [view.text, $('menu')]) control.setAttribute('aria-expanded', String(list.length > 0));
  view.commands.replaceChildren(...list.map((one, index) => element('button', {
    class: 'command', type: 'button', role: 'option', id: `command-${index}`, tabindex: '-1',
    'aria-selected': String(index === state.chosen), onclick: () => sendCommand(one),
  }, element('strong', {}, `/${one.command}`), element('span', {}, one.description))));
  if (state.chosen >= 0) view.text.setAttribute('aria-activedescendant', `command-${state.chosen}`);
  else view.text.removeAttribute('aria-activedescendant');
  view.commands.children[state.chosen]?.scrollIntoView({ block: 'nearest' });
}

function sendCommand(command) {
  setText('');
  view.text.focus();
  say(`/${command.command}${current().group ? `@${state.bot.username}` : ''}`);
}

function commandKey(event) {
  const list = offered();
  if (!list.length) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    state.chosen = (state.chosen + step + list.length + (state.chosen < 0 && step < 0 ? 1 : 0)) % list.length;
    showCommands();
  } else if (event.key === 'Tab' && !event.shiftKey) {
    setText(`/${list[Math.max(state.chosen, 0)].command} `);
  } else if (event.key === 'Enter' && state.chosen >= 0) {
    sendCommand(list[state.chosen]);
  } else if (event.key === 'Escape') {
    setText('');
  } else {
    return false;
  }
  return true;
}

export function showReplyKeyboard() {
  const keyboard = current().reply_keyboard;
  const rows = keyboard?.keyboard ?? [];
  $('keyboard-toggle').hidden = rows.length === 0;
  $('keyboard-toggle').setAttribute('aria-pressed', String(!state.hiddenKeyboard));
  $('reply-keyboard').hidden = rows.length === 0 || state.hiddenKeyboard;
  $('reply-keyboard').replaceChildren(...rows.map((row) => element('div', { class: 'row' }, ...row.map((button) => element('button', {
    class: 'key', type: 'button', onclick: () => {
      if (keyboard.one_time_keyboard) {
        state.hiddenKeyboard = true;
        showReplyKeyboard();
      }
      say(button.text);
    },
  }, button.text)))));
  if (!state.file) view.text.placeholder = (rows.length && keyboard.input_field_placeholder) || 'Message';
}

$('composer').addEventListener('submit', (event) => { event.preventDefault(); submit(); });
view.text.addEventListener('input', typed);
view.text.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (commandKey(event)) event.preventDefault();
  else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    submit();
  } else if (event.key === 'Escape' && state.context) setContext(null);
});
$('menu').addEventListener('click', () => {
  setText(view.commands.hidden ? '/' : '');
  if (view.commands.hidden && view.text.value) toast('The bot has set no commands');
  view.text.focus();
});
$('keyboard-toggle').addEventListener('click', () => { state.hiddenKeyboard = !state.hiddenKeyboard; showReplyKeyboard(); });
onAttachment(typed);
$('context-close').addEventListener('click', () => setContext(null));
