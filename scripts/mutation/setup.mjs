// A counterexample kills a mutant; nobody needs the smallest one. A mutant that takes hundreds of cases counts as missed.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true, numRuns: 30 });
