// The bot's clock, and the panel that moves it.
import { format } from './render.js';
import { act } from './notices.js';
import { post } from './sandbox.js';
import { $, isNarrow, view } from './state.js';

export const clock = {
  shown: 0, at: 0, frozen: false,
  now() { return this.frozen ? this.shown : this.shown + performance.now() - this.at; },
  set(now) {
    // A clock that shows the same again after a while stands still.
    this.frozen = now === this.shown && performance.now() - this.at > (this.frozen ? -1 : 1500);
    this.shown = now;
    this.at = performance.now();
    this.show();
  },
  show() {
    const now = this.now();
    $('clock-time').textContent = isNarrow() ? `${format('short', now)}, ${format('minute', now)}` : `${format('clock', now)} UTC`;
    $('clock-time').dateTime = new Date(now).toISOString();
  },
};

function openPanel(opened) {
  view.panel.hidden = !opened;
  view.clock.setAttribute('aria-expanded', String(opened));
  if (!opened) return;
  $('time-target').value = new Date(clock.now() + 3600000).toISOString().slice(0, 16);
  view.panel.querySelector('button').focus();
}

async function moveTime(target) {
  const controls = view.panel.querySelectorAll('button, input');
  controls.forEach((control) => { control.disabled = true; });
  view.clock.setAttribute('aria-busy', 'true');
  $('time-moving').textContent = 'Moving the time on…';
  const done = await act(() => post('/sandbox/advance', target));
  if (done) clock.set(done.now);
  $('time-moving').textContent = '';
  view.clock.removeAttribute('aria-busy');
  controls.forEach((control) => { control.disabled = false; });
  if (done) $('time-target').value = new Date(done.now + 3600000).toISOString().slice(0, 16);
}

view.clock.addEventListener('click', () => openPanel(view.panel.hidden));
view.panel.addEventListener('click', (event) => {
  const seconds = Number(event.target.dataset?.seconds);
  if (seconds) moveTime({ seconds });
});
view.panel.addEventListener('submit', (event) => {
  event.preventDefault();
  moveTime({ to: Date.parse(`${$('time-target').value}Z`) });
});
document.addEventListener('click', (event) => { if (!event.target.closest('.clock')) openPanel(false); });
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || view.panel.hidden) return;
  openPanel(false);
  view.clock.focus();
});
addEventListener('resize', () => clock.show());
setInterval(() => { if (clock.at) clock.show(); }, 1000);
