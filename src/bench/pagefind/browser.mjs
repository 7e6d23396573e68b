// Chromium with a fresh profile that is removed afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--allow-file-access-from-files',
];

export async function withBrowser(work) {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, userDataDir: profile, args: FLAGS,
    protocolTimeout: 600000,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** A page with nothing in its cache; what goes wrong in it ends the benchmark. */
export async function freshPage(browser, address) {
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  page.on('pageerror', (error) => {
    console.error(`error in the page: ${error.message}`);
    process.exitCode = 1;
  });
  await page.goto(address);
  return page;
}
