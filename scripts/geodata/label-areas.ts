import type { Position } from '#lib/geo/position.ts';

export type AreaKind = 'country' | 'province' | 'sea' | 'water' | 'region';

export interface AreaEntry {
  readonly id: string;
  readonly kind: AreaKind;
  readonly en: string;
  readonly fa?: string;
  readonly ur?: string;
  readonly position: Position;
  readonly minZoom: number;
  /** Zoom from which it is not shown any more; absent where nothing takes its place. */
  readonly maxZoom?: number;
  readonly rank: 1 | 2 | 3 | 4;
  /** ISO 3166-1 alpha-2 code, for names that belong to one country. */
  readonly country?: string;
}

type Row = readonly [
  en: string,
  fa: string | undefined,
  ur: string | undefined,
  position: Position,
];

const idOf = (kind: AreaKind, en: string): string =>
  `${kind}-${en.toLowerCase().replace(/[^a-z]+/g, '-')}`;

const toEntry = (
  kind: AreaKind,
  minZoom: number,
  rank: AreaEntry['rank'],
  [en, fa, ur, position]: Row,
  country?: string,
): AreaEntry => ({
  id: idOf(kind, en),
  kind,
  en,
  ...(fa === undefined ? {} : { fa }),
  ...(ur === undefined ? {} : { ur }),
  position,
  minZoom,
  rank,
  ...(country === undefined ? {} : { country }),
});

const country = (code: string, rank: AreaEntry['rank'], ...row: Row): AreaEntry =>
  toEntry('country', rank === 1 ? 2 : rank === 2 ? 3 : 4, rank, row, code);
/** Zoom from which the map shows too little of a wide country for its name to stand in the middle. */
const closeZoom = 5;
/** Zoom from which the map shows the region only. */
const regionZoom = 4;

const until = (maxZoom: number, entry: AreaEntry): AreaEntry => ({ ...entry, maxZoom });
const from = (minZoom: number, entry: AreaEntry): AreaEntry => ({ ...entry, minZoom });
const close = (entry: AreaEntry): AreaEntry => ({
  ...from(closeZoom, entry),
  id: `${entry.id}-close`,
});
const world = (entry: AreaEntry): AreaEntry => ({ ...entry, id: `${entry.id}-world` });

const province = (code: string, ...row: Row): AreaEntry => toEntry('province', 5, 2, row, code);
const sea = (minZoom: number, ...row: Row): AreaEntry =>
  toEntry('sea', minZoom, minZoom < 4 ? 1 : 2, row);
const water = (code: string, minZoom: number, ...row: Row): AreaEntry =>
  toEntry('water', minZoom, 3, row, code);
const region = (...row: Row): AreaEntry => toEntry('region', 5, 3, row);

/** Names of countries, provinces, seas, lakes, rivers and landscapes, each with the place of its label. */
export const areaEntries: readonly AreaEntry[] = [
  until(closeZoom, country('IR', 1, 'Iran', 'ایران', 'ایران', [57.2, 32.2])),
  close(country('IR', 1, 'Iran', 'ایران', 'ایران', [59.7, 28.8])),
  until(closeZoom, country('PK', 1, 'Pakistan', 'پاکستان', 'پاکستان', [67.3, 28.4])),
  close(country('PK', 1, 'Pakistan', 'پاکستان', 'پاکستان', [65.3, 28.0])),
  until(closeZoom, country('AF', 1, 'Afghanistan', 'افغانستان', 'افغانستان', [64.6, 32.9])),
  close(country('AF', 1, 'Afghanistan', 'افغانستان', 'افغانستان', [64.6, 29.9])),
  country('OM', 2, 'Oman', 'عمان', 'عمان', [57.3, 22.7]),
  from(regionZoom, country('IN', 1, 'India', 'هند', 'بھارت', [74.2, 26.2])),
  country('TM', 2, 'Turkmenistan', 'ترکمنستان', 'ترکمانستان', [60.2, 38.8]),
  country('AE', 2, 'United Arab Emirates', 'امارات متحده عربی', 'متحدہ عرب امارات', [54.4, 23.7]),
  from(regionZoom, country('SA', 1, 'Saudi Arabia', 'عربستان سعودی', 'سعودی عرب', [47.4, 25.9])),
  country('IQ', 2, 'Iraq', 'عراق', 'عراق', [45.2, 31.6]),
  country('QA', 3, 'Qatar', 'قطر', 'قطر', [51.2, 25.5]),
  country('KW', 3, 'Kuwait', 'کویت', 'کویت', [47.6, 29.3]),
  country('UZ', 2, 'Uzbekistan', 'ازبکستان', 'ازبکستان', [65.9, 38.9]),
  country('TJ', 3, 'Tajikistan', 'تاجیکستان', 'تاجکستان', [71.4, 38.5]),
  country('AZ', 3, 'Azerbaijan', 'آذربایجان', 'آذربائیجان', [47.8, 39.7]),
  from(regionZoom, country('CN', 2, 'China', 'چین', 'چین', [76.6, 38.3])),

  until(regionZoom, world(country('IN', 1, 'India', 'هند', 'بھارت', [79.2, 22.4]))),
  until(regionZoom, world(country('CN', 1, 'China', 'چین', 'چین', [103.4, 35.2]))),
  until(
    regionZoom,
    world(country('SA', 1, 'Saudi Arabia', 'عربستان سعودی', 'سعودی عرب', [43.6, 20.6])),
  ),
  world(country('US', 1, 'United States', 'ایالات متحده', 'ریاستہائے متحدہ', [-98.6, 39.6])),
  world(country('RU', 1, 'Russia', 'روسیه', 'روس', [96.2, 62.4])),
  world(country('KZ', 2, 'Kazakhstan', 'قزاقستان', 'قازقستان', [67.4, 48.4])),
  world(country('EG', 2, 'Egypt', 'مصر', 'مصر', [29.6, 26.6])),
  world(sea(2, 'Indian Ocean', 'اقیانوس هند', 'بحر ہند', [76.2, -14.6])),
  world(sea(2, 'Atlantic Ocean', 'اقیانوس اطلس', 'بحر اوقیانوس', [-37.4, 27.2])),
  world(sea(2, 'Pacific Ocean', 'اقیانوس آرام', 'بحر الکاہل', [-152.4, 12.4])),

  province('IR', 'Sistan and Baluchestan', 'سیستان و بلوچستان', 'سیستان و بلوچستان', [60.5, 27.9]),
  province('IR', 'Kerman', 'کرمان', 'کرمان', [57.6, 29.8]),
  province('IR', 'Hormozgan', 'هرمزگان', 'ہرمزگان', [57.5, 26.6]),
  province('IR', 'South Khorasan', 'خراسان جنوبی', 'جنوبی خراسان', [58.7, 32.6]),
  province('IR', 'Razavi Khorasan', 'خراسان رضوی', 'خراسان رضوی', [59.0, 35.4]),
  province('IR', 'Yazd', 'یزد', 'یزد', [54.9, 31.7]),
  province('IR', 'Fars', 'فارس', 'فارس', [53.4, 28.9]),
  province('PK', 'Balochistan', 'بلوچستان', 'بلوچستان', [65.9, 27.2]),
  province('PK', 'Sindh', 'سند', 'سندھ', [68.7, 26.2]),
  province('PK', 'Punjab', 'پنجاب', 'پنجاب', [72.3, 30.8]),
  province('PK', 'Khyber Pakhtunkhwa', 'خیبر پختونخوا', 'خیبر پختونخوا', [71.3, 33.2]),
  province('PK', 'Gilgit-Baltistan', 'گلگت بلتستان', 'گلگت بلتستان', [75.1, 35.8]),
  province('AF', 'Nimroz', 'نیمروز', 'نیمروز', [62.5, 30.5]),
  province('AF', 'Helmand', 'هلمند', 'ہلمند', [64.0, 30.7]),

  sea(3, 'Arabian Sea', 'دریای عرب', 'بحیرہ عرب', [63.5, 23.3]),
  sea(4, 'Gulf of Oman', 'دریای عمان', 'خلیج عمان', [59.2, 24.7]),
  sea(3, 'Persian Gulf', 'خلیج فارس', 'خلیج فارس', [51.6, 27.0]),
  sea(3, 'Caspian Sea', 'دریای خزر', 'بحیرہ قزوین', [51.4, 38.4]),
  sea(6, 'Strait of Hormuz', 'تنگه هرمز', 'آبنائے ہرمز', [56.55, 26.45]),
  sea(8, 'Gwatar Bay', 'خلیج گواتر', undefined, [61.55, 25.08]),

  water('PK', 6, 'Hamun-i-Mashkel', 'هامون ماشکل', 'ہامون ماشکیل', [63.04, 28.2]),
  water('IR', 6, 'Hamun-e Jaz Murian', 'هامون جازموریان', 'ہامون جازموریان', [58.88, 27.44]),
  water('AF', 7, 'Gowd-e Zereh', 'گود زره', undefined, [61.76, 29.73]),
  water('AF', 7, 'Hamun-e Sabari', 'هامون صابری', undefined, [61.33, 31.44]),
  water('PK', 7, 'Hamun-i-Lora', undefined, 'ہامون لورہ', [65.02, 29.31]),
  water('PK', 7, 'Lake Manchar', undefined, 'منچھر جھیل', [67.66, 26.43]),
  water('IR', 5, 'Lake Urmia', 'دریاچه ارومیه', 'جھیل ارومیہ', [45.4, 37.65]),

  region('Makran', 'مکران', 'مکران', [62.9, 25.6]),
  region('Dasht-e Lut', 'دشت لوت', 'دشت لوت', [58.9, 30.6]),
  region('Dasht-e Kavir', 'دشت کویر', 'دشت کویر', [54.5, 34.6]),
  region('Zagros Mountains', 'زاگرس', 'زاگرس', [49.9, 32.5]),
  region('Hindu Kush', 'هندوکش', 'ہندوکش', [70.2, 35.6]),
];
