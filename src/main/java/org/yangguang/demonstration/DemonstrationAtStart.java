package org.yangguang.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Demonstrating;

/**
 * Before the first page is asked for, loads the county where the installation is a demonstration, and finds out whether the
 * data are its data, whatever the installation is said to be.
 */
@Component
class DemonstrationAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAtStart.class);

    private final Demonstration demonstration;
    private final Demonstrating demonstrating;

    DemonstrationAtStart(Demonstration demonstration, Demonstrating demonstrating) {
        this.demonstration = demonstration;
        this.demonstrating = demonstrating;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demonstrating.configured()) {
            load();
        }
        demonstrating.dataAreFictional(demonstration.there());
    }

    /** Real agencies are no reason not to start: their office asked for its own data, not for ours. */
    private void load() {
        try {
            if (demonstration.load()) {
                LOG.info("loaded the demonstration county");
            }
        } catch (Refusal others) {
            LOG.warn("没有装入演示县：{}", others.getMessage());
        }
    }
}
