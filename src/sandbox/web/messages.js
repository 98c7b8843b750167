// The messages of the chat that is open.
import { avatar, dayElement, dayOf, element, messageElement } from './render.js';
import { say, setContext } from './composer.js';
import { act, toast } from './notices.js';
import { post } from './sandbox.js';
import { $, current, faceOf, names, personOf, state, view } from './state.js';

const actions = {
  press: (message, button, key) => act(async () => {
    key.setAttribute('aria-busy', 'true');
    setTimeout(() => key.removeAttribute('aria-busy'), 10000);
    try {
      const body = { user: state.me, chat: message.chat, message: message.id, button: button.callback_data };
      const { query } = await post('/sandbox/press', body);
      if (state.pending.has(query)) key.removeAttribute('aria-busy');
      else state.pending.set(query, key);
    } catch (failure) {
      key.removeAttribute('aria-busy');
      throw failure;
    }
  }),
  command: (text) => say(text),
  copy: (text) => act(async () => { await navigator.clipboard.writeText(text); toast('Copied'); }),
  reply: (message) => setContext('reply', message),
  edit: (message) => setContext('edit', message),
  show: (id) => {
    const found = view.messages.querySelector(`[data-message="${id}"]`);
    found?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    found?.classList.add('flash');
    setTimeout(() => found?.classList.remove('flash'), 1500);
  },
};

function makeMessage(message, previous) {
  const continues = previous !== undefined && previous.from === message.from && dayOf(previous.date) === dayOf(message.date)
    && message.date - previous.date < 300000;
  const chat = current();
  const group = chat.group;
  const answered = message.reply_to ? chat.messages.get(message.reply_to) : null;
  const person = personOf(message.from);
  return messageElement(message, { own: message.from === state.me, continues, group, person, answered, names, actions });
}

const nodeOf = (id) => view.messages.querySelector(`[data-message="${id}"]`);

function neighbour(id) {
  let previous;
  for (const message of current().messages.values()) {
    if (message.id === id) break;
    previous = message;
  }
  return previous;
}

function place(message, previous) {
  if (!previous || dayOf(previous.date) !== dayOf(message.date)) view.messages.append(dayElement(message.date));
  view.messages.append(makeMessage(message, previous));
}

export function showMessages() {
  view.messages.replaceChildren();
  let previous;
  for (const message of current().messages.values()) {
    place(message, previous);
    previous = message;
  }
  showEmpty();
  toEnd();
}

function showEmpty() {
  const chat = current();
  view.empty.hidden = chat.messages.size > 0;
  if (view.empty.hidden) return;
  const face = faceOf(chat);
  const hint = chat.group ? 'In a group the bot sees commands, and replies to its messages.' : 'Nothing has been said here yet.';
  view.empty.replaceChildren(avatar(face), element('h3', {}, face.name), element('p', {}, hint),
    element('button', { class: 'primary', type: 'button', onclick: () => say('/start') }, 'Start'));
}

const atEnd = () => view.scroll.scrollHeight - view.scroll.scrollTop - view.scroll.clientHeight < 80;

function toEnd() {
  view.scroll.scrollTop = view.scroll.scrollHeight;
  state.unseen = 0;
  showToEnd();
}

function showToEnd() {
  $('to-end').hidden = atEnd();
  $('unseen').textContent = state.unseen || '';
}

export function appendMessage(message) {
  const follows = atEnd() || message.from === state.me;
  place(message, neighbour(message.id));
  showEmpty();
  if (follows) toEnd();
  else state.unseen += 1;
  showToEnd();
}

export function replaceMessage(message) {
  const follows = atEnd();
  nodeOf(message.id)?.replaceWith(makeMessage(message, neighbour(message.id)));
  if (follows) toEnd();
}

export function removeMessage(id) {
  const node = nodeOf(id);
  const next = node?.nextElementSibling;
  if (!node) return;
  if (node.previousElementSibling?.matches('.day') && (!next || next.matches('.day'))) node.previousElementSibling.remove();
  node.remove();
  const follower = next?.dataset.message && current().messages.get(Number(next.dataset.message));
  if (follower) replaceMessage(follower);
  showEmpty();
}

$('to-end').addEventListener('click', toEnd);
view.scroll.addEventListener('scroll', () => { if (atEnd()) state.unseen = 0; showToEnd(); });
