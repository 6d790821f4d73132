package org.yangguang.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads the county before the first page is asked for, where the installation is a demonstration. */
@Component
@ConditionalOnProperty("yangguang.demonstration")
class DemonstrationAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAtStart.class);

    private final Demonstration demonstration;

    DemonstrationAtStart(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demonstration.load()) {
            LOG.info("loaded the demonstration county");
        }
    }
}
