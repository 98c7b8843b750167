// The page against a scripted bot. BOTCORE_SANDBOX_PROGRAM names the program botcore-sandbox.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ChatPage, launch, narrow, wide } from './chat_page.mjs';
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
