/**
 * Long work in the background (后台任务): survives restarts, runs on one node at a time, can be watched and called off. Also
 * the nightly chores, work that comes round, and the events whose listeners failed.
 */
@ApplicationModule(
        displayName = "后台任务",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package org.yangguang.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
