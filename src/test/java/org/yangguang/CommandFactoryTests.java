package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yangguang.shared.ApplicationRun;

class CommandFactoryTests {

    record NeedsTheApplication(ApplicationRun application) {}

    static final class NeedsNothing {}

    private final ApplicationRun application = new SpringRun(Object.class);
    private final CommandFactory factory = new CommandFactory(application);

    @Test
    void commandThatNeedsTheApplicationGetsIt() throws Exception {
        assertThat(factory.create(NeedsTheApplication.class).application()).isSameAs(application);
    }

    @Test
    void commandThatNeedsNothingIsMadePlainly() throws Exception {
        assertThat(factory.create(NeedsNothing.class)).isNotNull();
    }
}
