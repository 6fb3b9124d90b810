import type { GazetteerPlace } from './place.ts';

const country = (id: string, ...names: string[]): GazetteerPlace => ({ id, names });

/** Countries that lists from Syria name, by ISO 3166-1; a few with the towns people are found in. */
export const ABROAD: readonly GazetteerPlace[] = [
  {
    id: 'LB',
    names: ['لبنان', 'Lebanon', 'Liban'],
    within: [
      { id: 'lebanon/beirut', names: ['بيروت', 'Beirut', 'Beyrouth'] },
      { id: 'lebanon/tripoli', names: ['طرابلس', 'Tripoli'] },
      { id: 'lebanon/arsal', names: ['عرسال', 'Arsal'] },
      { id: 'lebanon/zahle', names: ['زحلة', 'Zahle'] },
      { id: 'lebanon/sidon', names: ['صيدا', 'Sidon', 'Saida'] },
    ],
  },
  {
    id: 'JO',
    names: ['الأردن', 'Jordan', 'Jordanie'],
    within: [
      { id: 'jordan/amman', names: ['عمان', 'Amman'] },
      { id: 'jordan/irbid', names: ['اربد', 'إربد', 'Irbid'] },
      { id: 'jordan/zaatari', names: ['الزعتري', 'مخيم الزعتري', 'Zaatari'] },
      { id: 'jordan/mafraq', names: ['المفرق', 'Mafraq'] },
    ],
  },
  {
    id: 'TR',
    names: ['تركيا', 'Turkey', 'Türkiye', 'Turquie'],
    within: [
      { id: 'turkey/gaziantep', names: ['غازي عنتاب', 'عنتاب', 'Gaziantep', 'Antep'] },
      { id: 'turkey/hatay', names: ['هاتاي', 'أنطاكيا', 'Hatay', 'Antakya'] },
      { id: 'turkey/istanbul', names: ['اسطنبول', 'إسطنبول', 'Istanbul'] },
      { id: 'turkey/urfa', names: ['أورفا', 'شانلي أورفا', 'Urfa', 'Sanliurfa'] },
    ],
  },
  {
    id: 'IQ',
    names: ['العراق', 'Iraq', 'Irak'],
    within: [
      { id: 'iraq/baghdad', names: ['بغداد', 'Baghdad'] },
      { id: 'iraq/mosul', names: ['الموصل', 'Mosul'] },
      { id: 'iraq/erbil', names: ['أربيل', 'اربيل', 'Erbil'] },
    ],
  },
  country('PS', 'فلسطين', 'Palestine'),
  country('EG', 'مصر', 'Egypt', 'Egypte'),
  country('SA', 'السعودية', 'Saudi Arabia'),
  country('AE', 'الإمارات', 'United Arab Emirates', 'UAE'),
  country('DE', 'ألمانيا', 'Germany', 'Allemagne'),
  country('FR', 'فرنسا', 'France'),
  country('SE', 'السويد', 'Sweden'),
  country('NL', 'هولندا', 'Netherlands'),
];
