@NullMarked
package org.yangguang.reminders.web;

import org.jspecify.annotations.NullMarked;
