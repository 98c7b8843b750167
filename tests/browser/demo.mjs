// A newcomer's first minutes with the reference bot, in the web chat of its demo.
// BOTCORE_DEMO_PROGRAM names the program (BOTCORE_DEMO_ARGUMENTS: what it is started with), or BOTCORE_CHAT_URL the page
// of one that runs already.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ChatPage, launch, narrow, wide } from './chat_page.mjs';
import { Program } from './programs.mjs';

const loopback = /(http:\/\/(?:127\.0\.0\.1|localhost):\d+\/?\S*)/;
let program;
let browser;
let url;
let folder;

before(async () => {
  const { BOTCORE_DEMO_PROGRAM: file, BOTCORE_DEMO_ARGUMENTS: given, BOTCORE_CHAT_URL: running } = process.env;
  assert.ok(file || running, 'BOTCORE_DEMO_PROGRAM or BOTCORE_CHAT_URL must be set');
  folder = await mkdtemp(join(tmpdir(), 'botcore-demo-'));
  if (!running) program = new Program(file, (given ?? '--demo --port 0').split(' ').filter(Boolean), {}, folder);
  url = running ?? await program.printed(loopback);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  const code = await program?.stop();
  await rm(folder, { recursive: true, force: true });
  if (program) assert.equal(code, 0);
});

test('an activity is added, listed, reminded of and done', async () => {
  const chat = await ChatPage.open(browser, url, wide);
  await chat.say('/add "morning run" 01.01.2026 31.12.2030 2 1.5');
  const added = await chat.hold(await chat.botSays('morning run'));

  // The button below the answer leads to the list.
  await added.getByRole('button', { name: 'List' }).click();
  const listed = await chat.hold(await chat.botSays(/morning run/, added));
  await added.locator('[aria-busy]').waitFor({ state: 'detached' });
  await chat.screenshot('demo-list-1280');

  const before = await chat.time();
  await chat.moveTime('+1 day');
  // The page shows the new time when it has read the answer; its own idea of the time before may have run ahead a little.
  await chat.page.waitForFunction(
    (least) => Date.parse(document.querySelector('#clock-time').getAttribute('datetime')) >= least, before + 86400000 - 2000);
  const below = listed.locator('xpath=following-sibling::li').filter({ has: chat.page.getByRole('button', { name: 'Done' }) });
  const reminder = await chat.hold(below.last());
  assert.match(await reminder.textContent(), /morning run/);
  await chat.screenshot('demo-reminder-1280');

  await chat.page.evaluate(() => { window.pressed = document.querySelectorAll('.edited, .toast').length; });
  await reminder.getByRole('button', { name: 'Done' }).click();
  await chat.page.waitForFunction(() => document.querySelectorAll('.edited, .toast').length > window.pressed);
  await chat.page.locator('.keyboard [aria-busy]').waitFor({ state: 'detached' });
  await chat.screenshot('demo-done-1280');
  assert.deepEqual(chat.errors, []);
  await chat.close();

  const phone = await ChatPage.open(browser, url, narrow, { hasTouch: true });
  await phone.botSays('morning run');
  await phone.screenshot('demo-390');
  assert.deepEqual(phone.errors, []);
  await phone.close();
});
