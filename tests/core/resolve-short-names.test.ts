/** Names shorter than the recorded ones, and what a page has to say before they are anybody's, as a table. */
import { describe, expect, it } from 'vitest';
import { ALFARA, read, show } from './invented';

const KNOWN = ['Cártel de Alfara=alfara', 'Reinaldo Torrado Quesal=reinaldo'];

const table: [title: string, text: string, expected: string[]][] = [
  [
    'a row of families that is said to be one',
    `${ALFARA} Prosecutors charged the heads of the five families – Brancatto, Dellaroza and Vittorini – with murder and racketeering.`,
    ['Cártel de Alfara=alfara', 'Brancatto=brancatto', 'Dellaroza=dellaroza', 'Vittorini=vittorini'],
  ],
  [
    'a row of men of these surnames',
    'Prosecutors charged three lawyers, Brancatto, Dellaroza and Vittorini, with murder and racketeering.',
    [],
  ],
  [
    'two of the families only',
    'Prosecutors charged friends of the old families, Brancatto and Dellaroza, with murder and racketeering.',
    [],
  ],
  [
    'several of a name, without their article, where their cartel is named',
    `${ALFARA} Los choques por la droga entre “Trapenses” y la policía dejaron muertos en México.`,
    ['Cártel de Alfara=alfara', 'Trapenses=trapenses'],
  ],
  ['the same by themselves', 'Los monjes Trapenses hacen cerveza. La policía investiga un robo en México.', []],
  [
    'a cartel’s place before those who lead it, on a page that names a man of its own',
    'Reinaldo Torrado Quesal was tried for cocaine trafficking and murder. The two Alfara chiefs are charged with murder, said the prosecutor.',
    ['Reinaldo Torrado Quesal=reinaldo', 'Alfara=alfara'],
  ],
  [
    'the same where nobody of it is named',
    'The two Alfara chiefs are charged with murder and drug trafficking, said the prosecutor of Alfara.',
    [],
  ],
  [
    'an epithet in quotes without its article, of one whom the page has by his name',
    `${ALFARA} Cayó con droga Onofre Castrejana Ruz. La policía busca a los hombres del ya abatido ‘Señor de los Potros’.`,
    ['Cártel de Alfara=alfara', 'Onofre Castrejana Ruz=onofre', 'Señor de los Potros=onofre'],
  ],
  [
    'the last word of a nickname',
    `${ALFARA} Cayó con droga Onofre Castrejana Ruz, alias Chiquito Bravo. A warrant for Bravo was suspended by the judge.`,
    ['Cártel de Alfara=alfara', 'Onofre Castrejana Ruz=onofre', 'Chiquito Bravo=onofre', 'Bravo?onofre'],
  ],
  [
    'and not where a given name stands before it',
    `${ALFARA} Cayó con droga Onofre Castrejana Ruz, alias Chiquito Bravo. A warrant for Luis Bravo was suspended by the judge.`,
    ['Cártel de Alfara=alfara', 'Onofre Castrejana Ruz=onofre', 'Chiquito Bravo=onofre'],
  ],
  [
    'given name and surname apart, both like no other’s',
    'In 1972 Whitkey had made up his mind about the gang. The police feared that Bulgrend would kill the drug dealer. Bulgrend went over to the mob. It was Bulgrend who did the murder.',
    ['Whitkey=whitkey', 'Bulgrend=whitkey', 'Bulgrend=whitkey', 'Bulgrend=whitkey'],
  ],
  [
    'and where somebody else has the surname',
    'In 1972 Whitkey had made up his mind about the gang. The police feared that Ana Bulgrend would kill the drug dealer. Bulgrend went over to the mob. It was Bulgrend who did the murder.',
    [],
  ],
  [
    'a nickname that is a word, without its article, by which the page has him',
    `${ALFARA} Cayó con droga Wilmar Cardosa Pinheira, “La Muñeca”.\n\nOtros cayeron antes que Muñeca por el caso, dijo la fiscalía.`,
    ['Cártel de Alfara=alfara', 'Wilmar Cardosa Pinheira=barbara', 'La Muñeca=barbara'],
  ],
  [
    'and where it has called him so without it',
    `${ALFARA} Cayó con droga Wilmar Cardosa Pinheira, “Muñeca”.\n\nOtros cayeron antes que Muñeca por el caso, dijo la fiscalía.`,
    ['Cártel de Alfara=alfara', 'Wilmar Cardosa Pinheira=barbara', 'Muñeca=barbara', 'Muñeca=barbara'],
  ],
  [
    'a surname spelt with an s and without',
    `${ALFARA} Cayó con droga Gualterio Rocamoras Pinzal. La policía halló cocaína de Rocamora.`,
    ['Cártel de Alfara=alfara', 'Gualterio Rocamoras Pinzal=gualterio', 'Rocamora=gualterio'],
  ],
  [
    'both of a surname',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. Ambos Torrado estuvieron presos por homicidio.`,
    [...KNOWN, 'Torrado?reinaldo'],
  ],
  [
    'both, of whom one has it',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. Ambos, Torrado y el chofer, estuvieron presos por homicidio.`,
    [...KNOWN, 'Torrado=reinaldo'],
  ],
  [
    'a full name behind a plural article',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. Los Reinaldo Torrado mueven droga, dijo la fiscalía.`,
    [...KNOWN, 'Reinaldo Torrado?reinaldo'],
  ],
  [
    'whom another country calls after him, in quotes',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. En Quito mandaba el llamado “Reinaldo Torrado de Ecuador”, un narco.`,
    [...KNOWN, 'Reinaldo Torrado?reinaldo'],
  ],
  [
    'a village of his, by his name with a nickname in it',
    `${ALFARA} El músico nació en el mismo pueblo de Reinaldo “El Chispa” Torrado, el capo de la droga.`,
    ['Cártel de Alfara=alfara', 'Reinaldo “El Chispa” Torrado=reinaldo'],
  ],
  [
    'a series among others',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. Por series como Narcos o El Chispa vienen turistas, dijo la policía.`,
    [...KNOWN, 'El Chispa?reinaldo'],
  ],
  [
    'on one side, on the other',
    `${ALFARA} La guerra por la droga tenía dos bandos: a un lado Gerundio Quesal Ortuño, al otro Reinaldo Torrado Quesal.`,
    ['Cártel de Alfara=alfara', 'Gerundio Quesal Ortuño=quesal', 'Reinaldo Torrado Quesal=reinaldo'],
  ],
  [
    'a nickname in other words behind a comma and a quote',
    `${ALFARA} Police charged Reinaldo Torrado Quesal—“El Chispa,” or “The Spark”—with drug trafficking.`,
    [...KNOWN, 'El Chispa=reinaldo', 'The Spark=reinaldo'],
  ],
  [
    'what several groups are called, where the page says whose it is, before and after',
    'The police know La Cofra, as a witness said. The Texas Crimson Brotherhood, better known as La Cofra, sold cocaine in prison. La Cofra has killed for the drug trade.',
    ['La Cofra=cofra', 'Texas Crimson Brotherhood=cofra', 'La Cofra=cofra', 'La Cofra=cofra'],
  ],
  [
    'a group’s name of surnames, of whom one man is told',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. La película cuenta de Ibarra Godoy, que fue jefe del cártel.`,
    KNOWN,
  ],
  [
    'and of which something else is told',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. La policía detuvo a narcos de Ibarra Godoy, que fue aliado del cártel.`,
    [...KNOWN, 'Ibarra Godoy=trapenses'],
  ],
  [
    'a surname before the name of another of the family',
    `${ALFARA} Torrado aceptó su extradición por droga. En la audiencia se supo que Iván Torrado Quesal, otro hijo del capo, sigue preso.`,
    ['Cártel de Alfara=alfara', 'Torrado?ivan', 'Iván Torrado Quesal=ivan'],
  ],
  [
    'and before his own',
    `${ALFARA} Torrado aceptó su extradición por droga. En la audiencia se supo que Iván Torrado Quesal, hijo del capo, sigue preso.`,
    ['Cártel de Alfara=alfara', 'Torrado=ivan', 'Iván Torrado Quesal=ivan'],
  ],
  [
    'an age and a year to come',
    `${ALFARA} Cayó con droga Elvio Sandarte. Sandarte, de 41 años, saldrá de prisión en 2042.`,
    ['Cártel de Alfara=alfara', 'Elvio Sandarte=elvio', 'Sandarte=elvio'],
  ],
  [
    'what a promoter of shows is called',
    `${ALFARA} Cayó con droga Reinaldo Torrado Quesal. La jueza le puso a Torrado, promotor de espectáculos, diez años de prisión.`,
    [...KNOWN, 'Torrado=reinaldo'],
  ],
  [
    'a recorded name that many bear, in a text on crime',
    'La policía detuvo por narcotráfico y homicidio a Eloy Bracamonte, dijo la fiscalía en su acusación por drogas.',
    ['Eloy Bracamonte?eloy'],
  ],
  ['the same where no crime is told of', 'Eloy Bracamonte ganó el concurso de cocina del pueblo.', []],
];

describe('short names', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected);
  });
});
