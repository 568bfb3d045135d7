import { describe, expect, it } from 'vitest';
import { sellerCodes } from '#server/partners/reading/in-scene.ts';
import { codeOf, readTurn } from '#server/partners/reading/read-turn.ts';
import { scenes } from '#server/partners/scenes/all.ts';

/** A scene with no words of its own: the common rules alone. */
const bare = { cues: { offer: [], breach: [], proposal: [] } };
/** A scene that knows its own words. */
const beds = {
  cues: {
    offer: ['fewer beds', 'start with two'],
    breach: ['work environment authority'],
    proposal: ['four weeks'],
  },
};

const ENGLISH_SELLER = [
  ['What is a Monday like out there?', 'question'],
  ['I am sorry to hear that. One thing you should know: we cannot book foreign carriers.', 'offer'],
  ['You will regret it if you wait.', 'breach'],
  ['Let us just sign today, shall we?', 'push'],
  ['How was your weekend? The weather was lovely.', 'drift'],
  [
    'I would like to hear how a day works, and then we decide together. Is that all right?',
    'agenda',
  ],
  ['Could we book a measurement day on Thursday?', 'proposal'],
  ['Our system has forty modules.', 'other'],
] as const;

const SWEDISH_SELLER = [
  ['Hur ser en måndagsmorgon ut hos er?', 'question'],
  ['Det låter slitsamt. Ärligt talat kan vi inte lösa just det.', 'offer'],
  ['Du har inte råd att inte göra det här.', 'breach'],
  ['Ska vi inte bara skriva på idag?', 'push'],
  ['Hur var helgen? Vilket väder vi har haft, och vädret ska hålla i sig.', 'drift'],
  [
    'Jag skulle vilja höra hur dagen ser ut och sedan ser vi om något är värt att pröva. Går det bra?',
    'agenda',
  ],
  ['Ska vi boka en mätdag på torsdag?', 'proposal'],
  ['Vårt system har fyrtio moduler.', 'other'],
] as const;

const BUYER = [
  ['What does it cost?', 'push', 'en'],
  ['To be honest, my people are tired.', 'offer', 'en'],
  ['You salespeople are all the same.', 'breach', 'en'],
  ['Ärligt talat är personalen trött.', 'offer', 'sv'],
  ['Kom till saken.', 'push', 'sv'],
  ['Hur länge har ni hållit på?', 'question', 'sv'],
] as const;

const DENIED = [
  ["It's not your fault.", 'seller', 'en'],
  ["I don't want you to sign today.", 'seller', 'en'],
  ['Det är inte ditt fel.', 'seller', 'sv'],
  ['Du är inte dum.', 'seller', 'sv'],
  ['Det vore dumt av mig att lova något.', 'seller', 'sv'],
  ['Ni behöver inte skriva på i dag.', 'seller', 'sv'],
] as const;

const MEANT = [
  ['Du lyssnar inte. Det är ditt fel.', 'breach', 'sv'],
  ['You never listen, and that is stupid.', 'breach', 'en'],
  ['Why not just sign today?', 'push', 'en'],
  ['Ska vi inte skriva på i dag?', 'push', 'sv'],
  ['Då säger vi måndag den 9 mars klockan 06.00. Stämmer det?', 'proposal', 'sv'],
  ['Den 16:e klockan nio passar mig.', 'proposal', 'sv'],
  ['I can be there on the 16th at nine.', 'proposal', 'en'],
  ['I can be there on the 22nd.', 'proposal', 'en'],
  ['Skulle det vara okej om jag kommer en morgon och mäter?', 'proposal', 'sv'],
] as const;

const BUYER_TOO = [
  ['What would it cost us, all in?', 'push', 'en'],
  ['No. I do not want to book anything today, stop pushing.', 'breach', 'en'],
  ['Then tell me what your product can not do.', 'question', 'en'],
  ['Berätta vad den inte klarar.', 'question', 'sv'],
] as const;

describe('what a turn does, by plain rules', () => {
  it.each(ENGLISH_SELLER)('[PR1] in English, a seller: %s', (text, kind) => {
    expect(readTurn(text, 'seller', 'en', bare)).toBe(kind);
  });

  it.each(DENIED)(
    '[PR8] denied, it is neither a slight nor a push: %s',
    (text, speaker, language) => {
      expect(['breach', 'push']).not.toContain(readTurn(text, speaker, language, bare));
    },
  );

  it.each(MEANT)('[PR8] meant as it is said: %s', (text, kind, language) => {
    expect(readTurn(text, 'seller', language, bare)).toBe(kind);
  });

  it.each(BUYER_TOO)('[PR1] a buyer who asks and presses: %s', (text, kind, language) => {
    expect(readTurn(text, 'buyer', language, bare)).toBe(kind);
  });

  it.each(SWEDISH_SELLER)('[PR1] in Swedish, a seller: %s', (text, kind) => {
    expect(readTurn(text, 'seller', 'sv', bare)).toBe(kind);
  });

  it.each(BUYER)('[PR1] a buyer: %s', (text, kind, language) => {
    expect(readTurn(text, 'buyer', language, bare)).toBe(kind);
  });

  it('[PR2] words of the scenario come before the common ones, and a breach before everything', () => {
    const text = 'I understand, but the Work Environment Authority may not. Shall we book Monday?';
    expect(readTurn(text, 'seller', 'en', bare)).not.toBe('breach');
    expect(readTurn(text, 'seller', 'en', beds)).toBe('breach');
    expect(readTurn('Perhaps you want fewer beds.', 'seller', 'en', beds)).toBe('offer');
    expect(readTurn('Would four weeks suit you?', 'seller', 'en', beds)).toBe('proposal');
    const opening = 'The purpose of today is to see whether four weeks of trying makes sense.';
    expect(readTurn(opening, 'seller', 'en', beds)).toBe('agenda');
  });

  it('[PR2] a cue is a whole word unless it says otherwise', () => {
    const scene = { cues: { ...bare.cues, breach: ['fine', 'fear*'] } };
    expect(readTurn('We define it together.', 'seller', 'en', scene)).toBe('other');
    expect(readTurn('There is a fine for that.', 'seller', 'en', scene)).toBe('breach');
    expect(readTurn('It is a fearful thing.', 'seller', 'en', scene)).toBe('breach');
  });

  it('[PR3] what is tagged says no more than the rules can hear', () => {
    expect(codeOf('What has that done to them?', 'en', bare)).toEqual({
      kind: 'behaviour',
      dimension: 'L',
      polarity: 1,
      marker: null,
    });
    expect(codeOf('Who decides, and what do you need?', 'en', bare)).toMatchObject({
      dimension: 'M',
    });
    expect(codeOf('Honestly, you do not need it.', 'en', bare)).toMatchObject({
      dimension: 'A',
      polarity: 1,
    });
    expect(codeOf('Just sign here.', 'en', bare)).toMatchObject({ marker: 'Pn4' });
    expect(codeOf('It has forty modules.', 'en', bare)).toBeNull();
  });

  it('[PR13] a line is tagged with what is in it on each axis, and with nothing that is not', () => {
    const dock = scenes.find(({ scenarioId }) => scenarioId === 'dock');
    if (!dock) throw new Error('no such scene');
    const seen = (text: string) =>
      sellerCodes(text, 'en', dock.en).map((code) =>
        code.kind === 'behaviour' ? `${code.dimension}${code.polarity}` : code.kind,
      );
    expect(seen('It has forty modules.')).toEqual([]);
    expect(seen('Shall I begin?')).toEqual(['L1']);
    expect(seen('How does a normal day look?')).toEqual(['L1']);
    expect(seen('What happens when it goes wrong?')).toEqual(['M1', 'L1']);
    expect(seen('Are you the one who decides?')).toEqual(['M1']);
    expect(seen('It sounds like it is hard. How long has it been so?')).toEqual(['L1', 'M1']);
    // What is told, not asked for, is no question about the need.
    expect(seen('It sounds like you need it.')).toEqual(['L1']);
    expect(seen('What if we book a trial on Monday?')).toEqual(['C1']);
    // A fault stands alone.
    expect(seen('What happens when your competitors have it and you need it?')).toEqual(['A-1']);
    const { beats, answers } = dock.en.seller;
    const push = beats.find(({ turn }) => turn === 'push')?.says[0] ?? '';
    expect(seen(`${answers.question[0]} ${push}`)).toEqual(['P-1']);
    expect(seen(answers.question[0] ?? '')).toEqual(['A1']);
    expect(seen(`${answers.offer[0]} ${beats.at(-1)?.says[0]}`)).toEqual(['C1', 'L1']);
  });
});
