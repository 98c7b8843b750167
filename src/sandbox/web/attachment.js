// A file that a person is about to send.
import { sizeText } from './media.js';
import { $, state, view } from './state.js';

const pictures = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const asPhoto = $('as-photo').querySelector('input');

// Null takes the file back. `changed` runs whenever that happens or another one is chosen.
let changed = () => {};
export const onAttachment = (listener) => { changed = listener; };

export function attach(file) {
  state.file = file;
  $('attachment').hidden = !file;
  view.text.placeholder = file ? 'Add a caption' : 'Message';
  if (file) {
    const photo = pictures.has(file.type);
    $('attachment-name').textContent = file.name;
    $('attachment-size').textContent = sizeText(file.size);
    $('as-photo').hidden = !photo;
    asPhoto.checked = photo;
    view.text.focus();
  } else {
    $('file').value = '';
  }
  changed();
}

export const kindOfAttachment = () => (asPhoto.checked && !$('as-photo').hidden ? 'photo' : 'document');

$('attach').addEventListener('click', () => $('file').click());
$('file').addEventListener('change', () => { if ($('file').files.length) attach($('file').files[0]); });
$('attachment-close').addEventListener('click', () => attach(null));
view.text.addEventListener('paste', (event) => {
  const [file] = event.clipboardData.files;
  if (!file) return;
  event.preventDefault();
  attach(file);
});
const area = document.querySelector('.chat');
area.addEventListener('dragover', (event) => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
area.addEventListener('drop', (event) => {
  const [file] = event.dataTransfer.files;
  if (!file) return;
  event.preventDefault();
  attach(file);
});
