import { Module } from '@nestjs/common';
import { LetterPress } from './letter-press.service.js';

/** The press: official letters, receipts and addresses as PDF. */
@Module({ providers: [LetterPress], exports: [LetterPress] })
export class LettersModule {}
