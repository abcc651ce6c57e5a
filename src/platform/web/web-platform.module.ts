import { Global, Module } from '@nestjs/common';
import { BrowserSession } from './browser-session.js';
import { CookieJar } from './cookie-jar.js';

/** What every page stands on: cookies and form tokens. */
@Global()
@Module({ providers: [BrowserSession, CookieJar], exports: [BrowserSession, CookieJar] })
export class WebPlatformModule {}
