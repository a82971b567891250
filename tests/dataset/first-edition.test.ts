/** The dataset itself: the fairness cases of the editorial standard, withheld records, people who are not actors. */

import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { findNames } from '../../src/core/find';
import { Gazetteer } from '../../src/core/gazetteer';
import { resolve } from '../../src/core/resolve';
import { compileDataset } from '../../src/data/compile';
import { compileIndex } from '../../src/data/install';
import { legalLabel } from '../../src/record/legal-label';

const { records, edition } = readRecords();
const dataset = compileDataset(records, edition!);
const actor = (id: string) => dataset.actors.find((a) => a.id === id)!;

describe('fairness cases', () => {
  it('José Adán Salazar Umaña: the delisting stands beside the designation, the charge at home is there', () => {
    const outcomes = legalLabel(actor('sv-jose-adan-salazar-umana')).map((l) => l.outcome);
    expect(outcomes).toContain('delisted');
    expect(outcomes).not.toContain('designated');
    expect(
      outcomes.some((o) => ['charged', 'indicted', 'acquitted', 'on-trial', 'arrested', 'charges-dropped'].includes(o)),
    ).toBe(true);
  });

  it('Danny Romero: the designation is shown together with who contests it', () => {
    const romero = actor('sv-danny-romero');
    expect(legalLabel(romero).some((l) => l.case?.kind === 'designation')).toBe(true);
    expect(romero.denials.length + romero.conflicts.length).toBeGreaterThan(0);
  });
});

describe('withheld records', () => {
  const withheld = records.actors.filter((a) => a.editorial.state === 'withheld');
  it('exist, and leave no trace in what ships', () => {
    expect(withheld.map((a) => a.id)).toEqual(expect.arrayContaining(['sv-la-patrona', 'sv-flores-escobar-brothers']));
    const shipped = JSON.stringify(dataset);
    for (const { id } of withheld) expect(shipped).not.toContain(`"${id}"`);
  });
});

describe('people who are not actors', () => {
  const withList = compileIndex(dataset.actors, dataset.notActors);
  const without = compileIndex(dataset.actors, []);
  const lit = (text: string, { image, lexicon }: typeof withList) =>
    resolve({ text, furniture: [] }, findNames(Gazetteer.open(image), text, lexicon), lexicon).length;
  it.each(dataset.notActors.map((n) => [n.id, n.name] as const))('%s is not lit up', (_, name) => {
    const text = `The Sinaloa Cartel, Los Zetas and the Primeiro Comando da Capital were discussed. ${name} spoke to reporters.`;
    const background = lit(text.replace(name, 'Nobody'), withList);
    expect(lit(text, withList)).toBe(background);
  });
  it('reports how many would be lit up without the list', () => {
    const text = (name: string) =>
      `The Sinaloa Cartel, Los Zetas and the Primeiro Comando da Capital were discussed. ${name} spoke to reporters.`;
    const names = dataset.notActors.filter((n) =>
      [n.name, ...n.names].some((name) => lit(text(name), without) > lit(text('Nobody'), without)),
    );
    console.log(`${names.length} of ${dataset.notActors.length} are lit without the list`);
    expect(names.length).toBeGreaterThan(0);
    // Some hundreds of texts: on a busy machine longer than a test is given.
  }, 60_000);
});
