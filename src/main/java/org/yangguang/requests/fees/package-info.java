/**
 * The processing fee for requests beyond a reasonable number or frequency (信息处理费): Regulation art. 42 and
 * 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）, in force from 1 January 2021.
 */
@NullMarked
package org.yangguang.requests.fees;

import org.jspecify.annotations.NullMarked;
