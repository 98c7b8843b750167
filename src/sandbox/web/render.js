import { element, icon } from './element.js';
import { mediaElement, summary } from './media.js';

// Turns people, chats and messages into elements. Texts of users and bots become text nodes only, never markup.

// Dates are shown in UTC, which is what the bot's clock runs on.
const formats = {
  minute: { hour: '2-digit', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  clock: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  short: { day: 'numeric', month: 'short' },
};
const formatters = Object.fromEntries(Object.entries(formats).map(
  ([name, format]) => [name, new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hourCycle: 'h23', ...format })]));

export const format = (name, time) => formatters[name].format(time);
export const dayOf = (time) => Math.floor(time / 86400000);

// Everybody keeps one of six colours; the bot has its own.
export function colour(person) {
  return person.bot ? 'bot' : `hue-${Math.abs(person.id * 5) % 6}`;
}

export function avatar(person) {
  const made = element('span', { class: `avatar ${colour(person)}`, 'aria-hidden': 'true' });
  if (person.bot) made.append(icon('bot'));
  else made.append([...person.name][0].toUpperCase());
  return made;
}

function safeLink(url) {
  try {
    const parsed = new URL(/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`);
    return ['http:', 'https:', 'mailto:', 'tg:'].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

function link(url, content) {
  const href = safeLink(url);
  if (!href) return element('span', {}, ...content);
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer', title: href }, ...content);
}

function spoiler(content) {
  const made = element('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Hidden text: show' },
    element('span', {}, ...content));
  const show = () => {
    made.classList.add('shown');
    made.removeAttribute('aria-label');
    made.removeAttribute('role');
  };
  made.addEventListener('click', show);
  made.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') show(); });
  return made;
}

const plainTags = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
};

const blocks = new Set(['pre', 'blockquote', 'expandable_blockquote']);

function entityElement(entity, text, content, actions) {
  if (plainTags[entity.type]) return element(plainTags[entity.type], {}, ...content);
  switch (entity.type) {
    case 'pre': return element('pre', { 'data-language': entity.language }, ...content);
    case 'spoiler': return spoiler(content);
    case 'text_link': return link(entity.url, content);
    case 'url': return link(text, content);
    case 'bot_command':
      return element('button', { class: 'in-text', type: 'button', onclick: () => actions.command(text) }, ...content);
    case 'mention': case 'hashtag': case 'cashtag': case 'text_mention':
      return element('span', { class: 'mention' }, ...content);
    default: return element('span', {}, ...content);
  }
}

// Entities are ordered by offset, outer ones first; offsets count UTF-16 units, as strings here do.
function textNodes(text, from, to, entities, actions) {
  const nodes = [];
  let at = from;
  for (let index = 0; index < entities.length;) {
    const entity = entities[index];
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    let next = index + 1;
    while (next < entities.length && entities[next].offset < end) next += 1;
    if (begin < end) {
      if (begin > at) nodes.push(text.slice(at, begin));
      const inner = textNodes(text, begin, end, entities.slice(index + 1, next), actions);
      nodes.push(entityElement(entity, text.slice(begin, end), inner, actions));
      at = end;
      // A block ends its line itself.
      if (blocks.has(entity.type) && text[at] === '\n') at += 1;
    }
    index = next;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function inlineButton(message, button, actions) {
  const properties = { type: 'button', class: `key ${button.style ?? ''}` };
  const label = element('span', {}, button.text);
  if (button.callback_data !== undefined) {
    const made = element('button', { ...properties, data: { callback: button.callback_data } }, label);
    made.addEventListener('click', () => actions.press(message, button, made));
    return made;
  }
  const href = button.url && safeLink(button.url);
  if (href) {
    return element('a', { class: 'key link', href, target: '_blank', rel: 'noopener noreferrer' }, label);
  }
  if (button.copy_text) {
    return element('button', { ...properties, onclick: () => actions.copy(button.copy_text.text) }, label);
  }
  return element('button', { ...properties, disabled: true, title: 'Not supported by the sandbox' }, label);
}

function quote(answered, names, actions) {
  return element('button', { class: 'quote', type: 'button', onclick: () => actions.show(answered.id) },
    element('strong', {}, names(answered.from)), element('span', {}, summary(answered)));
}

// The caption of a message, or those of an album's parts, one below the other.
function captions(parts, actions) {
  const all = parts.filter((part) => part.text).map((part) => textNodes(part.text, 0, part.text.length, part.entities, actions));
  return all.length > 1 ? all.map((nodes) => element('div', {}, ...nodes)) : all.flat();
}

// One message: `own` stands right, `continues` follows another of the same sender, `group` shows who speaks. `parts` are
// the messages of an album, or the one.
export function messageElement(message, { own, continues, group, person, answered, names, actions, parts }) {
  const meta = element('span', { class: 'meta' });
  if (message.edited) meta.append(element('span', { class: 'edited' }, 'edited'));
  meta.append(element('time', { datetime: new Date(message.date).toISOString(), title: `${format('clock', message.date)} UTC` },
    format('minute', message.date)));
  const media = mediaElement(parts);
  const said = media ? captions(parts, actions) : textNodes(message.text, 0, message.text.length, message.entities, actions);
  const text = element('div', { class: said.length ? 'text' : 'text none', dir: 'auto' }, ...said, meta);
  const bubble = element('div', { class: media ? `bubble with-media${media.matches('.visual') ? ' with-visual' : ''}` : 'bubble' });
  if (!own && !continues) bubble.append(element('div', { class: `sender ${colour(person)}` }, person.name));
  if (answered) bubble.append(quote(answered, names, actions));
  if (media && !message.caption_above) bubble.append(media);
  bubble.append(text);
  if (media && message.caption_above) bubble.append(media);

  const tools = element('span', { class: 'tools' },
    element('button', { class: 'round', type: 'button', 'aria-label': 'Reply', onclick: () => actions.reply(message) }, icon('reply')));
  if (own) {
    tools.append(element('button', { class: 'round', type: 'button', 'aria-label': 'Edit', onclick: () => actions.edit(message) }, icon('edit')));
  }
  const item = element('li', {
    class: ['message', own ? 'own' : 'other', continues ? 'continues' : '', group ? 'in-group' : ''].join(' ').trim(),
    data: { message: message.id, from: message.from },
  });
  const line = element('div', { class: 'line' }, !own && !continues ? avatar(person) : null, bubble, tools);
  const column = element('div', { class: 'column' }, line);
  item.append(column);
  if (message.keyboard.length) {
    column.append(element('div', { class: 'keyboard', role: 'group', 'aria-label': 'Buttons' }, ...message.keyboard.map(
      (row) => element('div', { class: 'row' }, ...row.map((button) => inlineButton(message, button, actions))))));
  }
  return item;
}

export function dayElement(time) {
  return element('li', { class: 'day', data: { day: dayOf(time) } }, element('span', {}, format('day', time)));
}
