// What passes over the page: toasts and alerts.
import { element } from './element.js';
import { $ } from './state.js';

export function toast(text, failed = false) {
  const made = element('div', { class: `toast${failed ? ' failed' : ''}` }, text);
  $('toasts').append(made);
  setTimeout(() => made.classList.add('leaving'), 3600);
  setTimeout(() => made.remove(), 4000);
}

export function alertText(text) {
  const dialog = $('alert');
  dialog.querySelector('p').textContent = text;
  dialog.showModal();
}

// Runs what a person asked for; says so and gives null when it fails.
export async function act(action) {
  try {
    return await action();
  } catch (failure) {
    toast(failure.message, true);
    return null;
  }
}
