package org.yangguang.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of background work ({@code yangguang.jobs.…}).
 *
 * @param run whether this node does background work; it takes orders in any case
 * @param threads jobs done at once on a node
 * @param poll how often a node looks for work
 * @param heartbeat how often a node says that it is alive; its jobs are taken over after four missed ones
 * @param pause before a failed job is tried again; four times as long before the third time
 * @param keep how long jobs are kept after their end
 */
@ConfigurationProperties("yangguang.jobs")
record JobSettings(
        @DefaultValue("true") boolean run,
        @DefaultValue("2") int threads,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("30s") Duration pause,
        @DefaultValue("90d") Duration keep) {}
