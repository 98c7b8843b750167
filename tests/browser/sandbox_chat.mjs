// The page against a scripted bot. BOTCORE_SANDBOX_PROGRAM names the program botcore-sandbox.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ChatPage, launch, narrow, wide } from './chat_page.mjs';
import { landscape } from './pictures.mjs';
import { Program } from './programs.mjs';
import { call, ScriptedBot } from './scripted_bot.mjs';

const alice = 7000000001;
let program;
let bot;
let browser;
let api;
let token;
let url;

before(async () => {
  assert.ok(process.env.BOTCORE_SANDBOX_PROGRAM, 'BOTCORE_SANDBOX_PROGRAM must name the program botcore-sandbox');
  program = new Program(process.env.BOTCORE_SANDBOX_PROGRAM, ['--log-level', 'error']);
  api = await program.printed(/^api: (\S+)$/);
  url = await program.printed(/^chat: (\S+)$/);
  token = await program.printed(/^token: (\S+)$/);
  bot = new ScriptedBot(api, token);
  await bot.start();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await bot?.stop();
  assert.equal(await program?.stop(), 0);
});

async function withChat(viewport, options, body) {
  const chat = await ChatPage.open(browser, url, viewport, options);
  try {
    await body(chat);
    assert.deepEqual(chat.errors, []);
  } finally {
    await chat.close();
  }
}

test('an empty chat offers to start', () => withChat(wide, {}, async (chat) => {
  await chat.screenshot('empty-1280');
  await chat.page.getByRole('button', { name: 'Start' }).click();
  await chat.botSays('Hello, Alice!');
  assert.equal(await chat.page.locator('.empty').isVisible(), false);
}));

test('buttons answer, toasts show, edits are marked', () => withChat(wide, {}, async (chat) => {
  await chat.say('/add "morning run" 01.01.2026 31.12.2030 2 1.5');
  const added = await chat.botSays('Added morning run');
  assert.equal(await added.locator('strong').textContent(), 'morning run');
  await chat.press(added, 'Skip');
  await chat.page.getByRole('dialog').getByText('Skipped.').waitFor();
  await chat.page.getByRole('button', { name: 'OK' }).click();
  await chat.press(added, '✓ Done');
  await chat.toast('Well done!');
  const edited = await chat.botSays('1 of 2 done today');
  assert.equal(await edited.locator('.edited').count(), 1);
  assert.equal(await edited.getByRole('button', { name: 'Undo' }).count(), 1);
  assert.equal(await edited.locator('[aria-busy]').count(), 0);
}));

test('the menu offers the commands that fit', () => withChat(wide, {}, async (chat) => {
  const options = chat.page.getByRole('option');
  await chat.page.getByRole('button', { name: 'Commands' }).click();
  assert.equal(await options.count(), 6);
  await chat.screenshot('commands-1280');
  await chat.page.getByLabel('Message', { exact: true }).fill('/st');
  assert.equal(await options.count(), 2);
  await chat.page.keyboard.press('Tab');
  assert.equal(await chat.page.getByLabel('Message', { exact: true }).inputValue(), '/start ');
  await chat.page.getByLabel('Message', { exact: true }).fill('/l');
  await chat.page.keyboard.press('ArrowDown');
  await chat.page.keyboard.press('Enter');
  await chat.botSays('Пить воду');
}));

test('markup is shown, and text is never markup', () => withChat(wide, {}, async (chat) => {
  await chat.say('/style');
  const styled = await chat.botSays('A quotation stands apart');
  assert.equal(await styled.locator('blockquote, pre, code, s, u, em, strong, a, .spoiler').count(), 9);
  await chat.say('<img src=x onerror=alert(1)><b>no</b>');
  const echoed = await chat.botSays('You said: <img src=x onerror=alert(1)><b>no</b>');
  assert.equal(await echoed.locator('img, b').count(), 0);
  assert.match(await echoed.locator('.quote').textContent(), /You<img src=x/);
}));

test('the bot\'s own keyboard speaks for the person', () => withChat(wide, {}, async (chat) => {
  await chat.say('/keys');
  await chat.page.locator('#reply-keyboard').getByRole('button', { name: 'Perhaps' }).click();
  await chat.botSays('You said: Perhaps');
  assert.equal(await chat.page.locator('#reply-keyboard').isVisible(), false);
}));

test('deleted messages leave the page', () => withChat(wide, {}, async (chat) => {
  await chat.say('/remove');
  await chat.botSays('one is gone');
  assert.equal(await chat.page.getByText('soon gone').count(), 0);
}));

test('people and groups have chats of their own', () => withChat(wide, {}, async (chat) => {
  await chat.become('Boris');
  await chat.page.locator('.empty').waitFor();
  await chat.openChat('Morning club');
  await chat.say('not for the bot');
  await chat.say('/start@sandbox_bot');
  await chat.botSays('Hello, Boris!');
  await chat.become('Carol');
  await chat.say('me too: /list');
  await chat.page.locator('.message.own', { hasText: 'me too' }).waitFor();
  assert.equal(await chat.page.getByText('You said: not for the bot').count(), 0);
  assert.ok(await chat.page.locator('.sender', { hasText: 'Boris' }).count() > 0);
  await chat.screenshot('group-1280');
}));

test('one page shows what another does, without reload', () => withChat(wide, {}, async (first) => {
  await withChat(wide, {}, async (second) => {
    await second.say('written elsewhere');
    await first.page.locator('.message.own', { hasText: 'written elsewhere' }).last().waitFor();
    await first.botSays('You said: written elsewhere');
  });
}));

test('a person changes what was said, and replies', () => withChat(wide, {}, async (chat) => {
  await chat.say('a mistke');
  const own = chat.page.locator('.message.own').last();
  await chat.botSays('You said: a mistke');
  await own.hover();
  await own.getByRole('button', { name: 'Edit' }).click();
  await chat.say('a mistake');
  await own.locator('.edited').waitFor();
  const answer = await chat.botSays('You said: a mistke');
  await answer.hover();
  await answer.getByRole('button', { name: 'Reply' }).click();
  await chat.say('an answer');
  const replied = chat.page.locator('.message.own').filter({ hasText: 'an answer' });
  await replied.locator('.quote').waitFor();
}));

/** Waits until every picture on the page has been decoded; gives the size of the last. */
async function pictureLoaded(chat, message) {
  const image = message.locator('img').last();
  await image.waitFor();
  await chat.page.waitForFunction((one) => one.complete && one.naturalWidth > 0, await image.elementHandle());
  return image.evaluate((one) => `${one.naturalWidth}x${one.naturalHeight}`);
}

test('the bot\'s photos show, with formatted captions and buttons', () => withChat(wide, {}, async (chat) => {
  await chat.say('/chart');
  const photo = await chat.botSays('32 of 42 done');
  assert.equal(await pictureLoaded(chat, photo), '640x360');
  assert.equal(await photo.locator('.text strong').textContent(), 'morning run');
  assert.equal(await photo.getByRole('button', { name: 'As a table' }).count(), 1);
  assert.match(await chat.page.locator('.chat-entry[aria-current] .entry-text').textContent(), /^Photo: morning run/);
  await chat.screenshot('photo-1280');
}));

test('documents have a name, a size and a link that saves them', () => withChat(wide, {}, async (chat) => {
  await chat.say('/export');
  const document = await chat.botSays('All your activities');
  const link = document.getByRole('link');
  assert.match(await link.textContent(), /активности за ноябрь, all of them\.csv.*17\.5 kB/);
  const saved = chat.page.waitForEvent('download');
  await link.click();
  assert.equal((await saved).suggestedFilename(), 'активности за ноябрь, all of them.csv');
  const plan = chat.page.locator('.message', { hasText: 'plan.pdf' });
  assert.equal(await pictureLoaded(chat, plan), '90x90');
}));

test('an album is one message', () => withChat(wide, {}, async (chat) => {
  await chat.say('/album');
  const album = await chat.botSays('Three mornings by the sea');
  await album.locator('.item').nth(2).waitFor();
  assert.equal(await pictureLoaded(chat, album), '440x240');
  assert.equal(await album.locator('.item').count(), 3);
  assert.equal(await album.locator('.text em').textContent(), 'sea');
  const parts = await album.locator('[data-part]').evaluateAll((all) => all.map((part) => Number(part.dataset.part)));
  await chat.screenshot('album-1280');
  // Its parts can go one by one.
  await bot.call('deleteMessage', { chat_id: alice, message_id: parts[0] });
  const rest = chat.page.locator(`.message:has([data-part="${parts[1]}"])`);
  await chat.page.locator(`[data-part="${parts[0]}"]`).waitFor({ state: 'detached' });
  assert.equal(await rest.locator('.item').count(), 2);
  await chat.page.reload();
  await rest.waitFor();
  assert.equal(await rest.locator('.item').count(), 2);
}));

test('hidden pictures show when asked, and what is elsewhere is not fetched', () => withChat(wide, {}, async (chat) => {
  await chat.say('/hidden');
  const picture = chat.page.getByRole('link', { name: 'Hidden picture: show' });
  await picture.click();
  await picture.waitFor({ state: 'detached' });
  await chat.page.getByRole('link', { name: 'Open the picture' }).last().waitFor();
  await chat.page.locator('.document', { hasText: 'Photo from example.org, not fetched' }).waitFor();
}));

test('a person sends a photo, and a document with a caption', () => withChat(wide, {}, async (chat) => {
  const field = chat.page.locator('#file');
  await field.setInputFiles({ name: 'holiday.png', mimeType: 'image/png', buffer: landscape(200, 150, 1) });
  await chat.page.getByText('As a photo').waitFor();
  await chat.screenshot('attachment-1280');
  await chat.page.getByRole('button', { name: 'Send', exact: true }).click();
  await chat.botSays(/Got a photo: \d+ bytes, no caption/);
  assert.equal(await pictureLoaded(chat, chat.page.locator('.message.own').last()), '200x150');
  await field.setInputFiles({ name: 'заметки.txt', mimeType: 'text/plain', buffer: Buffer.from('some notes') });
  assert.equal(await chat.page.getByText('As a photo').isVisible(), false);
  await chat.say('see below');
  await chat.botSays('Got заметки.txt: 10 bytes, see below');
  assert.match(await chat.page.locator('.message.own').last().textContent(), /заметки\.txt10 Bsee below/);
  await field.setInputFiles({ name: 'as-is.png', mimeType: 'image/png', buffer: landscape(20, 15, 1) });
  await chat.page.getByLabel('As a photo').uncheck();
  await chat.page.getByRole('button', { name: 'Send', exact: true }).click();
  await chat.botSays(/Got as-is\.png: \d+ bytes/);
  await field.setInputFiles({ name: 'changed-my-mind.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await chat.page.getByRole('button', { name: 'Remove the file' }).click();
  await chat.say('nothing attached');
  await chat.botSays('You said: nothing attached');
}));

test('files are shown without running what is in them', async () => {
  const page = Buffer.from('<!doctype html><script>document.title = "taken"</script>');
  const form = new FormData();
  for (const [name, value] of Object.entries({ user: alice, chat: alice, kind: 'document' })) form.append(name, value);
  form.append('file', new Blob([page]), 'page.html');
  const sent = await fetch(new URL('/sandbox/send_file', url), { method: 'POST', body: form });
  assert.equal(sent.status, 200);
  const { message } = await sent.json();
  const transcript = await (await fetch(new URL(`/sandbox/transcript?chat=${alice}`, url))).json();
  const { file } = transcript.find((one) => one.id === message).media[0];
  const answer = await fetch(new URL(`/sandbox/file?id=${file}`, url));
  assert.equal(answer.headers.get('content-type'), 'application/octet-stream');
  assert.equal(answer.headers.get('content-disposition'), 'attachment');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.match(answer.headers.get('content-security-policy'), /sandbox/);
});

test('the typing sign comes and goes', () => withChat(wide, {}, async (chat) => {
  await chat.say('/slow');
  await chat.page.locator('#chat-status.typing').waitFor();
  await chat.page.locator('#chat-status:not(.typing)').waitFor();
}));

test('without a clock of its own the time cannot be moved', () => withChat(wide, {}, async (chat) => {
  assert.equal(await chat.page.locator('#clock').isDisabled(), true);
  assert.ok(Math.abs(await chat.time() - Date.now()) < 5000);
}));

test('it looks like a chat, wide and narrow, light and dark', async () => {
  await withChat(wide, {}, async (chat) => {
    await chat.say('/style');
    await chat.say('/add');
    await chat.botSays('Added morning run');
    await chat.screenshot('chat-1280');
    for (const command of ['/chart', '/album', '/export', '/hidden']) await chat.say(command);
    await chat.page.locator('.document', { hasText: 'example.org' }).last().waitFor();
    await chat.screenshot('files-1280');
    // Pictures that arrive late leave the latest message in sight.
    assert.equal(await chat.page.locator('#to-end').isVisible(), false);
    await chat.page.locator('#scroll').evaluate((scroll) => scroll.scrollTo(0, scroll.scrollHeight - 1400));
    await chat.page.locator('#to-end').waitFor();
    await chat.screenshot('files-above-1280');
    await chat.page.locator('#to-end').click();
  });
  await withChat(wide, { colorScheme: 'dark' }, (chat) => chat.screenshot('chat-1280-dark'));
  for (const colorScheme of ['light', 'dark']) {
    const name = colorScheme === 'dark' ? '-dark' : '';
    await withChat(narrow, { colorScheme, hasTouch: true }, async (chat) => {
      await chat.screenshot(`chat-390${name}`);
      const overflow = await chat.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0);
      await chat.page.getByRole('button', { name: 'Back to the chat list' }).click();
      await chat.screenshot(`list-390${name}`);
    });
  }
});

test('two polls at once: the first is told of the conflict', async () => {
  const second = await call(api, token, 'getUpdates', { timeout: 0 });
  assert.equal(second.ok, true);
  assert.equal((await call(api, 'wrong:token', 'getMe')).error_code, 401);
  assert.equal((await call(api, token, 'sendMessage', { chat_id: alice })).description, 'Bad Request: message text is empty');
});
