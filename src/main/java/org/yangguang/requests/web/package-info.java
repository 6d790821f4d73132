/**
 * Pages about requests.
 */
@NullMarked
package org.yangguang.requests.web;

import org.jspecify.annotations.NullMarked;
