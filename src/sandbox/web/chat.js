// The page: follows what happens in the sandbox, and shows people, chats and the chat that is open.
import { attach } from './attachment.js';
import { clock } from './clock.js';
import { setContext, showCommands, showReplyKeyboard } from './composer.js';
import { element } from './element.js';
import { summary } from './media.js';
import { appendMessage, removeMessage, replaceMessage, showMessages } from './messages.js';
import { alertText, toast } from './notices.js';
import { avatar, dayOf, format } from './render.js';
import { get, pause } from './sandbox.js';
import { $, current, faceOf, isNarrow, myChats, personOf, state, unreadOf, view } from './state.js';

async function follow() {
  for (;;) {
    const news = await fetchNews();
    if (news?.reset || (news && news.run !== state.run)) {
      state.run = null;
    } else if (news) {
      state.last = news.last;
      clock.set(news.now);
      news.events.forEach(take);
    }
  }
}

// Null when the sandbox does not answer; the next round starts over then.
async function fetchNews() {
  try {
    if (state.run === null) show(await get('/sandbox/state'));
    const news = await get(`/sandbox/events?after=${state.last}&timeout=25`);
    $('banner').hidden = true;
    return news;
  } catch (failure) {
    if (!(failure instanceof TypeError && failure.message.includes('fetch'))) console.error(failure);
    $('banner').textContent = 'No connection to the sandbox. Trying again…';
    $('banner').hidden = false;
    state.run = null;
    await pause(1000);
    return null;
  }
}

function show(whole) {
  state.run = whole.run;
  state.last = whole.last;
  state.bot = { ...whole.bot, bot: true };
  state.users = whole.users;
  state.commands = whole.commands;
  state.chats = new Map(whole.chats.map((chat) => [chat.id, {
    ...chat, messages: new Map(chat.messages.map((message) => [message.id, message])),
  }]));
  const wanted = new URLSearchParams(location.hash.slice(1));
  const me = state.me || Number(wanted.get('user'));
  state.me = state.users.some((user) => user.id === me) ? me : state.users[0]?.id;
  const chat = state.chat || Number(wanted.get('chat'));
  state.chat = myChats().some((one) => one.id === chat) ? chat : state.me;
  view.clock.disabled = !whole.movable;
  clock.set(whole.now);
  showAll();
}

function take(event) {
  const chat = state.chats.get(event.chat ?? event.message?.chat);
  const handlers = {
    message: () => takeMessage(chat, event.message),
    edited: () => {
      if (!chat.messages.has(event.message.id)) return;
      chat.messages.set(event.message.id, event.message);
      if (chat.id === state.chat) replaceMessage(event.message);
      showChats();
    },
    deleted: () => {
      chat.messages.delete(event.message);
      if (chat.id === state.chat) removeMessage(event.message);
      showChats();
    },
    keyboard: () => {
      chat.reply_keyboard = event.keyboard;
      state.hiddenKeyboard = false;
      if (chat.id !== state.chat) return;
      showReplyKeyboard();
      if (event.reply_to) setContext('reply', chat.messages.get(event.reply_to));
    },
    action: () => {
      state.typing.set(chat.id, performance.now() + 5000);
      setTimeout(showStatus, 5050);
      showStatus();
    },
    answer: () => takeAnswer(event),
    commands: () => get('/sandbox/state').then((whole) => { state.commands = whole.commands; showCommands(); }),
    blocked: () => { chat.blocked = event.blocked; showStatus(); },
  };
  handlers[event.type]?.();
}

function takeMessage(chat, message) {
  chat.messages.set(message.id, message);
  if (message.bot) state.typing.delete(chat.id);
  const readers = chat.group ? state.users.map((user) => user.id) : [chat.id];
  for (const reader of readers) {
    const seen = reader === state.me && chat.id === state.chat && (view.app.dataset.view === 'chat' || !isNarrow());
    const key = `${reader}:${chat.id}`;
    if (!seen && message.from !== reader) state.unread.set(key, (state.unread.get(key) ?? 0) + 1);
  }
  if (chat.id === state.chat) appendMessage(message);
  showStatus();
  showChats();
  showPeople();
}

function takeAnswer(event) {
  // The answer may overtake that of the press itself.
  if (state.pending.has(event.query)) state.pending.get(event.query)?.removeAttribute('aria-busy');
  state.pending.set(event.query, null);
  if (event.user !== state.me || !event.text) return;
  if (!event.alert) {
    toast(event.text);
    return;
  }
  alertText(event.text);
}

function showAll() {
  showPeople();
  showChats();
  showChat();
}

function showPeople() {
  const focused = document.activeElement?.dataset?.user;
  view.people.replaceChildren(view.people.querySelector('legend'), ...state.users.map((user) => {
    const radio = element('input', { type: 'radio', name: 'me', value: user.id, 'data-user': user.id });
    radio.checked = user.id === state.me;
    radio.addEventListener('change', () => become(user.id));
    const unread = user.id === state.me ? 0 : unreadOf(user.id);
    return element('label', { class: 'person' }, radio, avatar(user), element('span', {}, user.name),
      unread ? element('span', { class: 'badge', 'aria-label': `${unread} unread` }, unread) : null);
  }));
  if (focused) view.people.querySelector(`[data-user="${focused}"]`)?.focus();
}

function become(user) {
  const chat = current();
  state.me = user;
  open(chat?.group ? chat.id : user);
}

function showChats() {
  view.chats.replaceChildren(...myChats().map((chat) => {
    const last = [...chat.messages.values()].at(-1);
    const face = faceOf(chat);
    const unread = state.unread.get(`${state.me}:${chat.id}`) ?? 0;
    const who = last && chat.group ? `${last.from === state.me ? 'You' : personOf(last.from).name}: ` : '';
    const today = last && dayOf(last.date) === dayOf(clock.now());
    return element('button', {
      class: 'chat-entry', type: 'button', 'aria-current': chat.id === state.chat ? 'true' : null,
      'data-chat': chat.id, onclick: () => { open(chat.id); view.app.dataset.view = 'chat'; },
    }, avatar(face), element('span', { class: 'entry-name' }, face.name),
    element('span', { class: 'entry-time' }, last ? format(today ? 'minute' : 'short', last.date) : ''),
    element('span', { class: 'entry-text' }, last ? who + summary(last) : 'No messages yet'),
    unread ? element('span', { class: 'badge', 'aria-label': `${unread} unread` }, unread) : null);
  }));
}

function open(chat) {
  state.chat = chat;
  state.hiddenKeyboard = false;
  setContext(null);
  attach(null);
  history.replaceState(null, '', `#user=${state.me}&chat=${chat}`);
  state.unread.delete(`${state.me}:${chat}`);
  showAll();
  if (!isNarrow()) view.text.focus();
}

function showStatus() {
  const chat = current();
  if (!chat) return;
  const typing = (state.typing.get(chat.id) ?? 0) > performance.now();
  const status = $('chat-status');
  status.classList.toggle('typing', typing);
  let text = chat.group ? `${state.users.length + 1} members` : `@${state.bot.username}`;
  if (chat.blocked) text = 'blocked';
  status.textContent = typing ? 'typing' : text;
}

function showChat() {
  const face = faceOf(current());
  $('chat-avatar').replaceChildren(avatar(face));
  $('chat-name').textContent = face.name;
  document.title = `${face.name} · Sandbox chat`;
  showStatus();
  showReplyKeyboard();
  showCommands();
  showMessages();
}

$('back').addEventListener('click', () => { view.app.dataset.view = 'list'; });
follow();
