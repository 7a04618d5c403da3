/** The needs assessment: the strategy's own figures for any period, each with its interval. */
import { assessment } from '../../needs/assessment.js';
import { assess } from '../../needs/page.js';

await assess(assessment);
