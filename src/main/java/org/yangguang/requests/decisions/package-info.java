/**
 * The law of decisions on requests as values: what a decision rests on, what must be on file before it, what its letter says,
 * and which remedy the applicant is told of by the day of the decision (Regulation arts. 27–42, 51; Reconsideration Law).
 */
@NullMarked
package org.yangguang.requests.decisions;

import org.jspecify.annotations.NullMarked;
