import type { ClaimMeasurement, TestedPlace } from '#lib/claims/claim-test.ts';
import { formatDecimalDegrees } from '#lib/format/decimal-degrees.ts';
import {
  fromName,
  lengthText,
  measuredRangeText,
  outlineRangeText,
  subjectName,
  type ClaimTest,
} from './claim-test-words.ts';
import { m } from './paraglide/messages.js';

type Measured<Kind extends ClaimMeasurement['kind']> = Extract<
  ClaimMeasurement,
  { readonly kind: Kind }
>;

/** What was measured, from which positions, on which earth model and border. */
export function measuredStep(test: ClaimTest): string {
  const { measurement } = test;
  switch (measurement.kind) {
    case 'between-places':
      return betweenText(measurement, test);
    case 'to-border':
      return toBorderText(measurement, test);
    case 'border-length':
      return borderLengthText(measurement, test);
    case 'not-measured':
      return notMeasuredText(measurement, test);
  }
}

function betweenText({ from, subject, range }: Measured<'between-places'>, test: ClaimTest) {
  if (range.valueMetres === null) return onlyRangeText([from, subject], test);
  return m.claim_step_between({
    from: fromName(test),
    fromPosition: positionText(from),
    subject: subjectName(test),
    subjectPosition: positionText(subject),
    length: lengthText(range.valueMetres, test),
  });
}

function toBorderText({ subject, measures, range }: Measured<'to-border'>, test: ClaimTest) {
  const [measured] = measures;
  if (range.valueMetres === null || measured === undefined) return onlyRangeText([subject], test);
  return m.claim_step_to_border({
    place: subjectName(test),
    position: positionText(subject),
    nearest: formatDecimalDegrees(measured.nearest, 5),
    dataset: test.datasetName(measured.dataset),
    length: lengthText(range.valueMetres, test),
  });
}

/** Why there is no single length, and what there is in its stead. */
function onlyRangeText(places: readonly TestedPlace[], test: ClaimTest): string {
  const reasons = places.flatMap(({ id, location, precision }) => {
    const place = test.placeName(id);
    if (location.kind !== 'point') return [m.claim_step_no_point({ place })];
    return precision === 'inferred' ? [m.claim_step_inferred({ place })] : [];
  });
  const { range } = test.measurement;
  const span = range === null ? '' : measuredRangeText(range, test);
  const names = { from: fromName(test), subject: subjectName(test) };
  return [...reasons, m.claim_step_only_range({ ...names, range: span })].join(' ');
}

function borderLengthText({ lengths, range }: Measured<'border-length'>, test: ClaimTest) {
  const nameOf = (metres: number) =>
    test.datasetName(lengths.find(({ wgs84Metres }) => wgs84Metres === metres)?.dataset ?? '');
  return m.claim_step_border_length({
    low: lengthText(range.lowMetres, test),
    shortest: nameOf(range.lowMetres),
    high: lengthText(range.highMetres, test),
    longest: nameOf(range.highMetres),
  });
}

function notMeasuredText({ unlocated, contexts }: Measured<'not-measured'>, test: ClaimTest) {
  if (unlocated.length === 0) return m.claim_step_no_ground();
  const places = unlocated.map((id) => m.claim_step_unlocated({ place: test.placeName(id) }));
  const [only] = unlocated;
  const { subject } = test.figure;
  const isSubject = subject.kind === 'place' && subject.place === only;
  const other = isSubject ? fromName(test) : subjectName(test);
  const ifs = contexts.map((context) =>
    m.claim_step_if_in({
      area: test.placeName(context.place),
      range: outlineRangeText(context, test),
      other,
    }),
  );
  const isToBorder = test.figure.from?.kind === 'border';
  const proviso = isToBorder ? m.claim_step_if_drawn_border() : m.claim_step_if_drawn();
  return [...places, ...ifs, ...(ifs.length > 0 ? [proviso] : [])].join(' ');
}

const positionText = ({ location }: TestedPlace) =>
  location.kind === 'point' ? formatDecimalDegrees(location.position, 5) : '';
