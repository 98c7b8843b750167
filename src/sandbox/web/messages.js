// The messages of the chat that is open.
import { element } from './element.js';
import { avatar, dayElement, dayOf, messageElement } from './render.js';
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
    const found = nodeOf(id);
    found?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    found?.classList.add('flash');
    setTimeout(() => found?.classList.remove('flash'), 1500);
  },
};

// The messages that stand in one place: an album, or the one.
function partsOf(message) {
  if (!message.album) return [message];
  return [...current().messages.values()].filter((one) => one.album === message.album);
}

function makeMessage(message, previous) {
  const continues = previous !== undefined && previous.from === message.from && dayOf(previous.date) === dayOf(message.date)
    && message.date - previous.date < 300000;
  const chat = current();
  const group = chat.group;
  const answered = message.reply_to ? chat.messages.get(message.reply_to) : null;
  const person = personOf(message.from);
  return messageElement(message, { own: message.from === state.me, continues, group, person, answered, names, actions, parts: partsOf(message) });
}

const nodeOf = (id) => view.messages.querySelector(`[data-message="${id}"], .message:has([data-part="${id}"])`);

function neighbour(id) {
  let previous;
  for (const message of current().messages.values()) {
    if (message.id === id) break;
    previous = message;
  }
  return previous;
}

function place(message, previous) {
  if (message.album && partsOf(message)[0] !== message) return replaceMessage(message);
  if (!previous || dayOf(previous.date) !== dayOf(message.date)) view.messages.append(dayElement(message.date));
  view.messages.append(makeMessage(message, previous));
}

export function showMessages() {
  view.messages.replaceChildren();
  let previous;
  for (const message of current().messages.values()) {
    if (partsOf(message)[0] === message) place(message, previous);
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
  state.follows = true;
  state.unseen = 0;
  showToEnd();
}

function showToEnd() {
  $('to-end').hidden = atEnd();
  $('unseen').textContent = state.unseen || '';
}

export function appendMessage(message) {
  const follows = atEnd() || message.from === state.me;
  const joins = message.album && partsOf(message)[0] !== message;
  place(message, neighbour(message.id));
  showEmpty();
  if (follows) toEnd();
  else if (!joins) state.unseen += 1;
  showToEnd();
}

export function replaceMessage(message) {
  const follows = atEnd();
  const [first] = partsOf(message);
  (nodeOf(first.id) ?? nodeOf(message.id))?.replaceWith(makeMessage(first, neighbour(first.id)));
  if (follows) toEnd();
}

export function removeMessage(id) {
  const node = nodeOf(id);
  const next = node?.nextElementSibling;
  if (!node) return;
  const left = [...node.querySelectorAll('[data-part]')].map((part) => current().messages.get(Number(part.dataset.part))).find(Boolean);
  if (left) {
    node.replaceWith(makeMessage(left, neighbour(left.id)));
    return;
  }
  if (node.previousElementSibling?.matches('.day') && (!next || next.matches('.day'))) node.previousElementSibling.remove();
  node.remove();
  const follower = next?.dataset.message && current().messages.get(Number(next.dataset.message));
  if (follower) replaceMessage(follower);
  showEmpty();
}

$('to-end').addEventListener('click', toEnd);
view.scroll.addEventListener('scroll', () => {
  state.follows = atEnd();
  if (state.follows) state.unseen = 0;
  showToEnd();
});
// What arrives late and grows must not push the end out of sight.
for (const arrival of ['load', 'loadedmetadata']) {
  view.messages.addEventListener(arrival, () => { if (state.follows) toEnd(); }, true);
}
