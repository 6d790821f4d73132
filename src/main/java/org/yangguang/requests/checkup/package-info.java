/**
 * The check-up of reply letters (答复书体检): text and elements read out of a file, and the rules that a letter keeps or breaks.
 * Needs no database; what it holds against a letter is {@link org.yangguang.requests.decisions}.
 */
@NullMarked
package org.yangguang.requests.checkup;

import org.jspecify.annotations.NullMarked;
