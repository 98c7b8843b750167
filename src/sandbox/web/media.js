// Files in messages: pictures, recordings, documents.
import { element, icon } from './element.js';

const source = (file) => `/sandbox/file?id=${encodeURIComponent(file)}`;
const visual = new Set(['photo', 'video', 'animation']);
const tallest = 420;  // pixels
const titles = {
  photo: 'Photo', document: 'Document', video: 'Video', audio: 'Audio', voice: 'Voice message', animation: 'Animation',
  video_note: 'Video message', sticker: 'Sticker',
};

export function sizeText(bytes) {
  if (bytes === null) return 'not fetched';
  if (bytes < 1000) return `${bytes} B`;
  const steps = bytes < 1e6 ? ['kB', 1e3] : ['MB', 1e6];
  return `${(bytes / steps[1]).toLocaleString('en', { maximumFractionDigits: 1 })} ${steps[0]}`;
}

// A message in one line, for lists and quotations.
export function summary(message) {
  if (!message.media.length) return message.text;
  const { kind, name } = message.media[0];
  const title = kind === 'document' && name ? name : titles[kind];
  return message.text ? `${title}: ${message.text}` : title;
}

function gone(item) {
  return element('span', { class: 'gone' }, `${titles[item.kind]}: no longer kept`);
}

// What does not load any more says so in its place.
function watched(shown, item) {
  shown.addEventListener('error', () => shown.replaceWith(gone(item)), { once: true });
  return shown;
}

// Takes its room at once, so that nothing moves when the bytes arrive.
function reserve(shown, width, height) {
  if (!width || !height) return;
  shown.style.aspectRatio = `${width} / ${height}`;
  shown.style.width = `${Math.round(Math.min(width, (tallest * width) / height))}px`;
}

function picture(item) {
  const image = element('img', { src: source(item.file), alt: item.name || titles[item.kind], decoding: 'async' });
  if (item.kind !== 'sticker') reserve(image, item.width, item.height);
  return watched(image, item);
}

function film(item) {
  const loops = item.kind === 'animation';
  const poster = item.thumbnail ? source(item.thumbnail) : null;
  const video = element('video', {
    src: source(item.file), controls: !loops, loop: loops, autoplay: loops, muted: loops, playsinline: true, poster,
    preload: 'metadata',
  });
  if (item.kind !== 'video_note') reserve(video, item.details.width, item.details.height);
  return watched(video, item);
}

function uncover(cover) {
  cover.classList.remove('covered');
  cover.setAttribute('aria-label', 'Open the picture');
}

function visualElement(item) {
  if (item.kind === 'video' || !item.type.startsWith('image/')) return film(item);
  const made = element('a', {
    class: item.spoiler ? 'picture covered' : 'picture', href: source(item.file), target: '_blank', rel: 'noopener',
    'aria-label': item.spoiler ? 'Hidden picture: show' : 'Open the picture',
  }, picture(item));
  made.addEventListener('click', (event) => {
    if (!made.classList.contains('covered')) return;
    event.preventDefault();
    uncover(made);
  });
  return made;
}

function row(item, name, properties) {
  const { performer, title } = item.details;
  const label = title ? [performer, title].filter(Boolean).join(' – ') : name;
  const face = item.thumbnail ? element('img', { src: source(item.thumbnail), alt: '' }) : icon(item.url ? 'link' : 'file');
  return element('a', { class: 'document', ...properties },
    element('span', { class: 'face', 'aria-hidden': 'true' }, face),
    element('span', { class: 'label' }, element('strong', {}, label),
      element('span', {}, item.url ? `${titles[item.kind]} from ${new URL(item.url).host}, not fetched` : sizeText(item.size))));
}

function fileElement(item) {
  const name = item.name || titles[item.kind];
  // Its address is the bot's own; the sandbox reaches nothing outside.
  if (item.url) return row(item, name, { href: item.url, target: '_blank', rel: 'noopener noreferrer' });
  if (item.kind === 'audio' || item.kind === 'voice') {
    const sound = watched(element('audio', { src: source(item.file), controls: true, preload: 'metadata' }), item);
    return element('div', { class: 'sound' }, item.kind === 'audio' ? row(item, name, { href: source(item.file), download: name }) : null, sound);
  }
  return row(item, name, { href: source(item.file), download: name });
}

function stickerElement(item) {
  if (item.url || !item.type.startsWith('image/')) {
    return element('span', { class: 'sticker none' }, item.details.emoji ?? 'Sticker');
  }
  return element('span', { class: 'sticker' }, picture(item));
}

const isVisual = (item) => visual.has(item.kind) && !item.url;

function itemElement(item) {
  if (item.kind === 'sticker') return stickerElement(item);
  if (item.kind === 'video_note' && !item.url) return element('span', { class: 'round-video' }, film(item));
  return isVisual(item) ? visualElement(item) : fileElement(item);
}

// `parts` are the messages of an album, or the one message; null when they show nothing but text.
export function mediaElement(parts) {
  const items = parts.flatMap((part) => part.media.map((item) => ({ part, item })));
  if (!items.length) return null;
  const grid = items.every(({ item }) => isVisual(item));
  const columns = grid && items.length > 1 ? (items.length > 4 ? 3 : 2) : 1;
  const made = element('div', { class: `media ${grid ? 'visual' : 'files'}${columns > 1 ? ` columns-${columns}` : ''}` },
    ...items.map(({ part, item }) => element('div', { class: `item ${item.kind}`, data: { part: part.id } }, itemElement(item))));
  const stars = parts[0].stars;
  if (stars) made.append(element('span', { class: 'stars' }, `★ ${stars}`));
  return made;
}
