package org.yangguang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One service for all formats. */
class RenderingTests {

    private static final Rendering RENDERING = Rendering.standard();

    @ParameterizedTest
    @EnumSource(Format.class)
    void manyThreadsGetTheSameFile(Format format) throws Exception {
        byte[] expected = RENDERING.render(SampleReport.document(), format).content();
        Callable<byte[]> task =
                () -> RENDERING.render(SampleReport.document(), format).content();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> files =
                    threads.invokeAll(IntStream.range(0, 6).mapToObj(i -> task).toList());
            for (Future<byte[]> file : files) {
                assertThat(file.get()).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void sampleNeedsNoReplacement(Format format) {
        assertThat(RENDERING.render(SampleReport.document(), format).missing()).isEmpty();
    }
}
