/** The night-time economy: violence with drink or drugs, by hour, kind of place, month and ward. */
import { economy, ofTheNight } from '../../needs/economy.js';
import { assess } from '../../needs/page.js';

await assess(economy, ofTheNight);
