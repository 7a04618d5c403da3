/** Where the reader is, asked of the phone when they tap and told to nobody else. */
import { t } from './words.js';

const PATIENCE = 15_000;

/** @returns {Promise<{ position: { latitude: number, longitude: number } | null, said: string }>} */
export const findMe = () => new Promise((settle) => {
  if (!('geolocation' in navigator)) {
    settle({ position: null, said: t('near.never') });
    return;
  }
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => settle({ position: { latitude, longitude }, said: t('near.found') }),
    ({ code }) => settle({ position: null, said: code === 1 ? t('near.refused') : t('near.failed') }),
    { maximumAge: 60_000, timeout: PATIENCE, enableHighAccuracy: true });
});
