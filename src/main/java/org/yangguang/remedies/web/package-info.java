/** Reconsiderations and lawsuits at the desk: the list, the page of a case, and the forms by which it is kept. */
@NullMarked
package org.yangguang.remedies.web;

import org.jspecify.annotations.NullMarked;
