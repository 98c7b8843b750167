// What the page knows, and where it shows it.

export const $ = (id) => document.getElementById(id);

export const view = {
  app: $('app'), people: $('people'), chats: $('chats'), scroll: $('scroll'), messages: $('messages'), empty: $('empty'),
  text: $('text'), send: $('send'), commands: $('commands'), clock: $('clock'), panel: $('time-panel'),
};

export const state = {
  run: null, last: 0, bot: null, users: [], chats: new Map(), commands: [], me: 0, chat: 0,
  unread: new Map(),     // `${user}:${chat}` -> how many messages
  typing: new Map(),     // chat -> when it ends
  pending: new Map(),    // callback query -> its button; null once answered
  context: null,         // {kind: 'reply' | 'edit', message}
  file: null,            // about to be sent
  follows: true,         // the latest message is in sight
  hiddenKeyboard: false, unseen: 0, chosen: -1,
};

export const current = () => state.chats.get(state.chat);
export const isNarrow = () => matchMedia('(max-width: 720px)').matches;
export const myChats = () => [...state.chats.values()].filter((chat) => chat.group || chat.id === state.me)
  .sort((left, right) => left.group - right.group);
export const personOf = (id) => (id === state.bot.id ? state.bot : state.users.find((user) => user.id === id));
export const faceOf = (chat) => (chat.group ? { id: chat.id, name: chat.title } : state.bot);
export const unreadOf = (user) => [...state.unread].reduce((sum, [key, count]) => sum + (key.startsWith(`${user}:`) ? count : 0), 0);
export const names = (id) => (id === state.me ? 'You' : personOf(id)?.name ?? 'Somebody');
