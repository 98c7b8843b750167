// The web chat as a person uses it, in a real Chromium.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const limit = 15000;

export const wide = { width: 1280, height: 800 };
export const narrow = { width: 390, height: 844 };

/** CHROMIUM names the browser; without it, Debian's is taken. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

export class ChatPage {
  /** Opens the chat; `options` go to the browser's context, such as `{ colorScheme: 'dark' }`. */
  static async open(browser, url, viewport = wide, options = {}) {
    const context = await browser.newContext({ viewport, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(limit);
    const chat = new ChatPage(page);
    page.on('pageerror', (failure) => chat.errors.push(failure.message));
    page.on('console', (line) => { if (line.type() === 'error') chat.errors.push(line.text()); });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(url).origin) chat.errors.push(`a request to elsewhere: ${request.url()}`);
    });
    await page.goto(url);
    await page.locator('#chat-name', { hasNotText: 'Loading' }).waitFor();
    return chat;
  }

  constructor(page) {
    this.page = page;
    this.errors = [];  // of the page's scripts, and requests that leave the sandbox
  }

  async say(text) {
    await this.page.getByLabel('Message', { exact: true }).fill(text);
    await this.page.getByRole('button', { name: 'Send' }).click();
  }

  /** The latest message of the bot that holds `text`, a string or a pattern; waits for it. `after`: below that message. */
  async botSays(text, after = null) {
    const said = after ? after.locator('xpath=following-sibling::li[contains(@class, "other")]') : this.page.locator('.message.other');
    const message = said.filter({ has: this.page.locator('.text').filter({ hasText: text }) }).last();
    await message.waitFor();
    return message;
  }

  /** The message as it is now, held by its number: a locator that newer messages do not change. */
  async hold(message) {
    return this.page.locator(`[data-message="${await message.getAttribute('data-message')}"]`);
  }

  /** Presses a button below a message. */
  async press(message, label) {
    await message.getByRole('button', { name: label, exact: typeof label === 'string' }).click();
  }

  async toast(text) {
    await this.page.locator('.toast').filter({ hasText: text }).waitFor();
  }

  async become(name) {
    await this.page.getByRole('radio', { name }).check({ force: true });
  }

  async openChat(name) {
    const back = this.page.getByRole('button', { name: 'Back to the chat list' });
    if (await back.isVisible()) await back.click();
    await this.page.locator('.chat-entry').filter({ hasText: name }).click();
  }

  /** What the page's clock shows, as milliseconds since 1970. */
  async time() {
    return Date.parse(await this.page.locator('#clock-time').getAttribute('datetime'));
  }

  /** Moves the time on by the control, by one of its steps such as "+1 h" or to "2026-11-14T09:00" (UTC). */
  async moveTime(target) {
    const panel = this.page.locator('#time-panel');
    if (!(await panel.isVisible())) await this.page.locator('#clock').click();
    const moved = this.page.waitForResponse((answer) => answer.url().endsWith('/sandbox/advance'));
    if (target.startsWith('+')) {
      await panel.getByRole('button', { name: target }).click();
    } else {
      await panel.locator('#time-target').fill(target);
      await panel.getByRole('button', { name: 'Go' }).click();
    }
    const answer = await moved;
    if (!answer.ok()) throw new Error(`the time was not moved: ${await answer.text()}`);
    await this.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  }

  /** Saves a picture as BOTCORE_SCREENSHOTS/name.png (by default in build/screenshots); gives its path. */
  async screenshot(name) {
    const folder = process.env.BOTCORE_SCREENSHOTS ?? fileURLToPath(new URL('../../build/screenshots', import.meta.url));
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.mouse.move(0, 0);
    await this.page.waitForTimeout(300);  // animations end
    await this.page.screenshot({ path });
    return path;
  }

  close() {
    return this.page.context().close();
  }
}
