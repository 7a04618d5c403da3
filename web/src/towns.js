/** The main towns, to find one's way on a map without a base map. Positions are town centres, CRS84, to about 200 m. */

/** Shown only with real wards: an invented country has other towns.
 * @type {{ en: string, cy: string, lat: number, lng: number, from: number }[]} from: least zoom it is named at */
export const TOWNS = [
  { en: 'Aberystwyth', cy: 'Aberystwyth', lat: 52.4155, lng: -4.083, from: 7 },
  { en: 'Llanelli', cy: 'Llanelli', lat: 51.681, lng: -4.161, from: 7 },
  { en: 'Carmarthen', cy: 'Caerfyrddin', lat: 51.857, lng: -4.311, from: 7 },
  { en: 'Haverfordwest', cy: 'Hwlffordd', lat: 51.802, lng: -4.969, from: 7 },
  { en: 'Newtown', cy: 'Y Drenewydd', lat: 52.514, lng: -3.314, from: 7 },
  { en: 'Brecon', cy: 'Aberhonddu', lat: 51.948, lng: -3.391, from: 7 },
  { en: 'Llandrindod Wells', cy: 'Llandrindod', lat: 52.241, lng: -3.379, from: 8 },
  { en: 'Cardigan', cy: 'Aberteifi', lat: 52.083, lng: -4.661, from: 8 },
  { en: 'Lampeter', cy: 'Llanbedr Pont Steffan', lat: 52.113, lng: -4.079, from: 8 },
  { en: 'Welshpool', cy: 'Y Trallwng', lat: 52.66, lng: -3.147, from: 8 },
  { en: 'Machynlleth', cy: 'Machynlleth', lat: 52.591, lng: -3.853, from: 8.5 },
  { en: 'Tenby', cy: 'Dinbych-y-pysgod', lat: 51.673, lng: -4.703, from: 8.5 },
  { en: 'Milford Haven', cy: 'Aberdaugleddau', lat: 51.714, lng: -5.043, from: 9 },
  { en: 'Pembroke', cy: 'Penfro', lat: 51.676, lng: -4.916, from: 9 },
  { en: 'Fishguard', cy: 'Abergwaun', lat: 51.994, lng: -4.976, from: 8.5 },
  { en: 'Ammanford', cy: 'Rhydaman', lat: 51.793, lng: -3.988, from: 8.5 },
  { en: 'Ystradgynlais', cy: 'Ystradgynlais', lat: 51.781, lng: -3.751, from: 9 },
];
