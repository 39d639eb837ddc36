import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casualtyFigures, type CasualtyFigure } from './casualty-figures.ts';
import { anyClaims } from './ledger.arbitrary.ts';
import { tollChart } from './toll-chart.ts';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';

const ofTopic = (topic: string) =>
  casualtyFigures(sarhadCase.claims.filter((claim) => claim.topic === topic));

function figure(claimId: string, date: string | null, killed: number | null): CasualtyFigure {
  return {
    claimId,
    event: 'strike',
    date,
    speaker: 'Somebody',
    outlet: 'Paper',
    killed: killed === null ? null : { atLeast: killed, atMost: killed, wording: String(killed) },
    injured: null,
    withdrawn: false,
  };
}

describe('casualtyFigures', () => {
  it('stand in order of date, in the order of the file within a day, undated ones last', () => {
    const figures = ofTopic('kerman-toll');
    expect(figures.map(({ claimId }) => claimId).slice(0, 6)).toEqual([
      'kerman-toll-73',
      'kerman-toll-103',
      'kerman-injured-141',
      'kerman-toll-95',
      'kerman-injured-211',
      'kerman-toll-84',
    ]);
    expect(figures.at(-1)).toMatchObject({ claimId: 'kerman-toll-over-300', date: null });
  });

  it('keep a claim that speaks of dead without a number, and no other kind of claim', () => {
    expect(ofTopic('saravan-casualties')).toContainEqual(
      expect.objectContaining({
        claimId: 'ministry-militants-killed',
        killed: null,
        injured: null,
      }),
    );
    expect(ofTopic('border-length')).toEqual([]);
  });
});

describe('tollChart', () => {
  it('has a column for each dated figure and a break where days are left out', () => {
    const chart = tollChart([
      figure('first', '2024-01-31', 10),
      figure('second', '2024-01-31', 12),
      figure('third', '2024-02-01', 9),
      figure('fourth', '2024-02-11', 11),
      figure('without-date', null, 99),
    ])!;
    expect(chart.columns.map(({ key, figure: { claimId } }) => `${key} ${claimId}`)).toEqual([
      'a first',
      'b second',
      'c third',
      'd fourth',
    ]);
    expect(chart.columnCount).toBe(4.75);
    expect(chart.columns.map(({ centre }) => centre * 4.75)).toEqual([0.5, 1.5, 2.5, 4.25]);
    expect(chart.breaks).toEqual([{ centre: 3.375 / 4.75, days: 9 }]);
    expect(chart.days.map(({ date, isFirstOfMonth }) => [date, isFirstOfMonth])).toEqual([
      ['2024-01-31', true],
      ['2024-02-01', true],
      ['2024-02-11', false],
    ]);
    expect(chart.days[0]).toMatchObject({ start: 0, end: 2 / 4.75 });
    expect(chart.panels.map(({ measure, highest, ticks }) => [measure, highest, ticks])).toEqual([
      ['killed', 12, [0, 5, 10]],
    ]);
  });

  it('needs figures of three days, about one event', () => {
    const two = [figure('a', '2024-01-03', 1), figure('b', '2024-01-04', 1)];
    expect(tollChart(two)).toBeNull();
    expect(tollChart([...two, figure('c', '2024-01-04', 2)])).toBeNull();
    expect(tollChart([...two, figure('c', null, 2)])).toBeNull();
    expect(tollChart([...two, figure('c', '2024-01-05', null)])).toBeNull();
    expect(tollChart([...two, figure('c', '2024-01-05', 2)])).not.toBeNull();
    const other = { ...figure('c', '2024-01-05', 2), event: 'another' };
    expect(tollChart([...two, other])).toBeNull();
  });

  it('shows the toll of Kerman with what was withdrawn and what has no upper end', () => {
    const { panels, columns } = tollChart(ofTopic('kerman-toll'))!;
    expect(columns.filter(({ figure: { withdrawn } }) => withdrawn)).toHaveLength(2);
    expect(columns.map(({ figure: { claimId } }) => claimId)).not.toContain('kerman-toll-over-300');
    const [killed] = panels;
    expect(killed).toMatchObject({ measure: 'killed', highest: 103, ticks: [0, 50, 100] });
    expect(killed?.marks.filter(({ count }) => count.atMost === null)).toHaveLength(2);
  });

  it('names the columns after z with two letters', () => {
    const many = Array.from({ length: 54 }, (_, index) =>
      figure(`claim-${index}`, `2024-01-${String(10 + Math.floor(index / 10))}`, 1),
    );
    const keys = tollChart(many)?.columns.map(({ key }) => key) ?? [];
    expect([keys[0], keys[25], keys[26], keys[51], keys[52], keys[53]]).toEqual([
      'a',
      'z',
      'aa',
      'az',
      'ba',
      'bb',
    ]);
  });

  it('keeps everything on the axis, in order and apart, whatever is reported', () => {
    const oneEvent = anyClaims.map((claims) =>
      claims.map((claim) => ({ ...claim, event: null, kind: 'casualties' as const })),
    );
    fc.assert(
      fc.property(oneEvent, (claims) => {
        const figures = casualtyFigures(claims);
        const chart = tollChart(figures);
        const drawn = figures.filter(
          ({ date, killed, injured }) => date !== null && (killed !== null || injured !== null),
        );
        if (chart === null) {
          expect(new Set(drawn.map(({ date }) => date)).size).toBeLessThan(3);
          return;
        }
        expect(chart.columns.map((column) => column.figure)).toEqual(drawn);
        const width = 1 / chart.columnCount;
        for (const [index, { centre }] of chart.columns.entries()) {
          const before = chart.columns[index - 1]?.centre ?? -width / 2;
          expect(centre - before).toBeGreaterThan(width * 0.999);
          expect(centre).toBeLessThan(1);
        }
        for (const { marks, ticks, highest } of chart.panels) {
          expect(ticks.length).toBeLessThanOrEqual(5);
          expect(ticks.at(-1)).toBeLessThanOrEqual(highest);
          for (const { count } of marks) {
            expect(count.atMost ?? count.atLeast).toBeLessThanOrEqual(highest);
          }
        }
      }),
    );
  });
});
