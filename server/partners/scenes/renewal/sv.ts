import type { SceneWords } from '../../scene.ts';
import { afterSv } from './after.ts';
import { cuesSv } from './cues.ts';
import { observerSv } from './observer.ts';

/** The Renewal in Swedish. */
export const sv: SceneWords = {
  cues: cuesSv,
  buyer: {
    opens: [
      'Hej Mika. Slå dig ner, jag har avsatt fyrtio minuter.',
      'Hej. Jaha, då var det dags igen.',
      'God morgon. Det stod bara en rubrik i kallelsen, så jag undrar vad du har med dig.',
    ],
    answers: {
      agenda: [
        'Visst. Då kan jag säga direkt att det inte är avtalet jag skulle börja med.',
        'Det går bra. Jag har några egna saker också, så får vi se var de kommer in.',
        'Då vet jag. Om det blir en förlängning beror på hur resten av samtalet går.',
      ],
      question: [
        'Du måste se det härifrån. Vi är drygt sexhundra och hälften går skift, så det finns knappt två lönebesked som ser likadana ut.',
        'Det är två som sköter lönerna, och jag när någon är borta, så vi märker allt. Ni får underlaget den 18:e, och den 25:e är det lön.',
        'Elva månader av tolv tänker jag inte på er alls, och det är menat som beröm. Den tolfte var mars.',
        'Portalen är bra och rapporterna också, om det är det du är ute efter. Det är inget sånt som ligger överst hos mig.',
        'Ska det vara en enda siffra från i år är det 41. Så många fick vänta på lönen i mars.',
        'Är det fel på ett lönebesked så kommer folk till min dörr, inte till er. Den ligger på bottenvåningen, så den är lätt att hitta.',
      ],
      offer: [
        'Tack. Så har ingen från er pratat med mig förut.',
        'Jag har väntat på att någon skulle säga något sånt. Fortsätt.',
        'Det är lättare att ta än fina formuleringar. Det där går att bygga på.',
        'Jag hade faktiskt räknat med något mer tillrättalagt. Bra att det inte blev så.',
        'Okej. Då slipper jag sitta och gissa, och du ska få höra hur det ser ut från mitt håll.',
      ],
      breach: [
        'Jag var rädd att du skulle komma med något sånt. Det hjälper inte mig.',
        'Är det vad du har att komma med så blir vi klara tidigt i dag.',
        'Det var inte det jag var ute efter. Behåll det du.',
      ],
      push: [
        'Jag skriver inte på något här i dag. Det är tio veckor kvar på avtalet och jag kan behöva alla.',
        'Du ber om två år. Hittills har jag inte så mycket att grunda dem på.',
        'Inte i dag. Och det blir inget annat svar för att du frågar en gång till.',
      ],
      drift: [
        'En annan dag hade jag hängt på. Just nu har jag annat att tänka på.',
        'Ja, du har alltid varit trevlig att ha att göra med, det är inte där det har brustit.',
        'Jo, det kan vi prata om. Jag trodde nästan att du skulle börja i en annan ände.',
      ],
      other: [
        'Okej. Jag lyssnar, och ju mer konkret du är desto bättre.',
        'Mm. Jag ska kunna säga det vidare till andra, så säg det så som du vill att det ska låta.',
        'Jaha. Jag hör hellre dig prata än företaget, om det går.',
        'Ja. Jag antecknar, som du ser.',
        'Fortsätt du. För mig fattas det fortfarande en bit.',
      ],
    },
    proposal: {
      yes: [
        'Ja. Skriv ner vad som hände och vad som är annorlunda nu, ta med en klausul, och låt mig få det den dag du sa. Jag presenterar det själv.',
        'Det säger jag ja till. Skicka det, så läser jag samma kväll, och sen är det jag som drar det för de andra.',
        'Då är vi överens. Jag vill ha det i god tid, och jag vill ha dig med i rummet så att frågorna får ordentliga svar.',
      ],
      later: [
        'Möjligen. Låt mig få se det svart på vitt först, så får jag se vad jag kan göra.',
        'Jag utesluter det inte. Det finns andra jag måste prata med innan jag säger mer.',
        'Fråga mig igen om en vecka. Jag vill se om det blir något av det som sagts i dag.',
      ],
      no: [
        'Nej. Som det är nu skulle jag inte kunna förklara för personalen varför vi stannade.',
        'Det går inte. Du pratar om två år till, och jag är inte klar med det här.',
        'Nej, det tror jag inte. Det jag har fått av dig i dag räcker inte så långt.',
      ],
    },
    steps: [
      [
        'Personalen pratar fortfarande om mars. Senast förra veckan, i kön till kaffeautomaten.',
        'För er är det kanske över, men personalen pratar fortfarande om mars. Det kommer tillbaka varje löning.',
        'Mars har inte försvunnit här. Personalen pratar fortfarande om det, även de som fick sina pengar i tid.',
      ],
      [
        'Jag fick stå där utan förklaring. En hel matsal med folk, och det enda jag kunde säga var förlåt.',
        'Det som sitter kvar är att jag fick stå där utan förklaring. Det är ju jag som förväntas veta.',
        'Jag fick stå där framför alla, utan förklaring. Det var värre än själva dagen.',
      ],
      [
        'Okej, så här ligger det till. Jag ska visa två alternativ den 20:e, så hjälp mig med ert.',
        'Jag ska visa två alternativ den 20:e. Ni är det ena, och jag vill att det ska vara värt att visa. Hjälp mig med det.',
        'Jag lägger korten på bordet. Den 20:e ska jag visa två alternativ. Hjälp mig med ert, så att jag kan stå för det.',
      ],
    ],
    silence: [
      'Nu har jag sagt en hel del. Vad säger du?',
      'Du tänker, märker jag. Säg det hellre halvfärdigt än välputsat.',
      'Det är okej att vara tyst ett tag. Läs bara inte upp något färdigskrivet sen.',
    ],
    ending: [
      'De väntar på mig till nästa möte. Vad händer efter det här?',
      'Någon minut har vi kvar. Får jag något från dig, och när i så fall?',
      'Nu är tiden strax ute. Jag vill veta vem som gör vad innan du går.',
    ],
    agreedStep:
      'Mika skickar redogörelsen för mars och klausulen före den 20:e. Jag presenterar, och Mika svarar på frågor om det behövs.',
  },
  seller: {
    goal: 'En förlängning på två år, eller steget som leder dit.',
    focus: 'Säga rakt ut vad som hände i mars, och göra det tidigt.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Tack för att du tog dig tid, Sam. Jag vill att vi går igenom året, och när vi skiljs åt vill jag veta vad två år till hänger på.',
          'Kul att ses, Sam. Avtalet går ut om tio veckor, så jag vill höra hur året har varit och se om det finns en väg vidare.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Var skulle du börja om du fick beskriva året med oss, både det som varit bra och det som varit sämre?',
          'Hur har det varit, sett från din stol? Börja var du vill.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'Så de flesta månader märks vi inte, och det är undantaget som folk dömer oss efter. Har jag förstått det rätt?',
          'Jag hör att systemet är en sak, och det du får stå till svars för en annan. Stämmer det?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'Årets siffror har jag i mappen, ärenden och svarstider och sånt. Vi tar fram dem om vi behöver.',
          'Här är en sammanställning av året på två blad. Den kan ligga tills vi har pratat.',
        ],
      },
      {
        turn: 'drift',
        tag: { kind: 'behaviour', dimension: 'S', polarity: -1, marker: 'Sn2' },
        says: [
          'Vad fint ni har fått det i entrén. Fanns de där växterna förra året? Mina ger upp efter en månad.',
          'Jag tog tåget den här gången och hamnade bredvid en gammal klasskompis. Två timmar gick i ett nafs. Reser du mycket?',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Är det samma personer som jobbar med lönerna som förra året?',
          'Hur delar ni upp jobbet nu för tiden, veckan innan lönen ska ut?',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'A', polarity: -1, marker: null },
        says: [
          'Och det i mars, det var en teknisk störning. Den är åtgärdad, så jag hoppas att vi kan blicka framåt.',
          'Vad gäller mars hade vi en teknisk störning. Det rörde sig om 41 utbetalningar och ett dygn, och det är löst.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: null },
        says: [
          'Nej, så vill jag inte säga det. Vi släppte en uppdatering utan att testa den, och därför fick era anställda lönen för sent. Felet var vårt.',
          'Jag tar om det utan företagets ord. En uppdatering gick ut otestad, och det var ingen annan än vi som gjorde fel.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'M', polarity: 1, marker: 'Mp3' },
        says: [
          'Vad innebar de dagarna för dig? Jag frågade aldrig då.',
          'Hur hade du det när folk kom och ville veta varför? Det borde jag ha frågat redan i våras.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'Jag tycker att ni ska ha en klausul så att ni kan gå om vi är sena igen. Mina två år blir osäkrare, men jag vill ändå ha med den.',
          'Skriv inte på för två år bara för att jag säger att vi har lärt oss. Se till att få en klausul, så att ni är fria om det upprepas.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'Om jag skriver en sida med orsaken, vad vi har ändrat och klausulen, så har du den på onsdag, Sam. Vill du presentera den, eller ska jag komma?',
          'Jag kan skicka en enda sida senast onsdag: vad som hände, vad som är ändrat och klausulen. Vem passar bäst att presentera den, du eller jag?',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Så att vi menar samma sak: sidan kommer på onsdag, du säger vad som saknas, och det är klart vem som presenterar. Uppfattade du det så också?',
          'Då får du alltså en sida av mig till onsdag, utan omskrivningar, och sen är den din att använda. Har jag glömt något?',
        ],
      },
    ],
    answers: {
      offer: [
        'Tack för att du säger det till mig. Jag önskar att jag hade frågat i våras.',
        'Jag visste inte att det hade varit så. Jag tänker inte försöka släta över det.',
        'Det är vi som ska stå för det, inte du. Jag har också gått omkring med dåligt samvete för det, om det är någon tröst.',
        'Det tar jag till mig. Det ger mig mer än en lista på allt som fungerar.',
      ],
      breach: [
        'Jag förstår att du är arg. Säg det hellre till mig än om mig.',
        'Det har du rätt i. Jag kom hit med en formulering, och du ska ha ett svar.',
        'Jag ska inte försvara mig. Säg vad du behöver från mig, så säger jag om det går.',
      ],
      question: [
        'Först ska du ha det raka svaret. Vi släppte en uppdatering utan att testa den, så det var varken ni eller banken.',
        'Det jag vet säkert säger jag nu, och resten tar jag reda på till onsdag. Det har varit nog med gissningar.',
        'Jag vill ha de två åren, det vet du. Så jämför det jag säger med loggen, den ser jag till att du får.',
        'Jag kan inte lova att det aldrig händer igen. Men jag kan skriva ner vad som gäller om det gör det.',
      ],
      push: [
        'Jag kommer till priset, men det är inget svar på vad som gick fel. Låt mig ge dig det först.',
        'Priset kan jag återkomma till. Några kronor mindre är inget att visa upp för folk som fick lönen för sent.',
        'Du får siffran och klausulen på samma papper, på onsdag. Jag vill inte att du får den ena utan den andra.',
      ],
      drift: [
        'Ja, det var trevligt. Jag tycker lite för bra om den här delen av ett möte, så säg till.',
        'Det vill jag gärna höra om efteråt. Det är en sak jag borde prata med dig om först.',
        'Exakt samma sak hade vi på vårt kontor. Fast det var inte därför jag kom hit.',
      ],
      other: [
        'Jag förstår. Jag försöker tänka mig hur det låter för dem som går skift hos er.',
        'Okej. Jag är här för att lyssna mer än jag gjorde förra året.',
        'Bra. Det hör jag hellre av dig än läser i en enkät.',
        'Då är det bäst att jag inte tar något för givet om vad du vill framöver.',
      ],
    },
    silence: [
      'Jag har tid. Du har all anledning att fundera.',
      'Är det någon fråga som du tycker att jag borde ha svarat på redan?',
      'Är det bättre om jag är tyst och du berättar hur det har varit?',
    ],
    ending: [
      'Det är inte långt kvar. Kan vi bestämma vad jag skickar, och vem som visar det för de andra?',
      'Innan jag går vill jag att vi har en dag i kalendern. Det får gärna vara för ett nej också.',
      'Jag håller ett öga på klockan. Vad behöver du från mig på papper, och när?',
    ],
    agreedStep:
      'En sida till Sam senast onsdag med orsaken, vad vi har ändrat och klausulen. Sam presenterar.',
  },
  observer: observerSv,
  after: afterSv,
};
