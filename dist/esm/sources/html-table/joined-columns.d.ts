import type { ComparedTreatments } from './compared-table.js';
/**
 * Joins the columns that are of one treatment: its name is merged over all of them, with nothing below, or with what each
 * holds, the same below every name (n, %). A column beside them stays as it is.
 */
export declare function joinColumns({ treatments, rows }: ComparedTreatments): ComparedTreatments;
