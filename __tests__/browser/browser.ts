/** A real Chromium with one page of ours in it, opened from a file, and a note of everything that should not happen. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where Chromium is; `null` where it is not installed. */
export const CHROMIUM: string | null = PLACES.find((path) => path !== '' && existsSync(path)) ?? null;

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

export interface Opened {
  readonly page: Page;
  /** Errors on the console and of scripts, dialogs, and requests besides the page itself. */
  readonly wrong: readonly string[];
}

export async function started(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error('no Chromium');
  return await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGS });
}

/** The page in a new context of the browser, at `file://`. */
export async function opened(browser: Browser, text: string, view: View): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'holdline-page-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, text);
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.scheme,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  const own = pathToFileURL(path).href;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== own && !url.startsWith('data:')) wrong.push(`request ${url}`);
  });
  context.on('close', () => rmSync(folder, { recursive: true, force: true }));
  await page.goto(own);
  return { page, wrong };
}
