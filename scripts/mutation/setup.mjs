// A counterexample kills a mutant; nobody needs the smallest one.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
