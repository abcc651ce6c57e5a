import { Global, Module } from '@nestjs/common';
import { BrowserSession } from './browser-session.js';
import { CookieJar } from './cookie-jar.js';
import { KnownBrowser } from './known-browser.js';

/** What every page needs: cookies, form tokens and known browsers. */
@Global()
@Module({
  providers: [BrowserSession, CookieJar, KnownBrowser],
  exports: [BrowserSession, CookieJar, KnownBrowser],
})
export class WebPlatformModule {}
