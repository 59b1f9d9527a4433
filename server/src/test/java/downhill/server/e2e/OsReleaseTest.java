package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OsReleaseTest {

    @Test
    void debianUbuntuAndTheirKinAreLikeDebian() {
        assertThat(OsRelease.parse(List.of("NAME=\"Debian GNU/Linux\"", "ID=debian"))
                        .isLikeDebian())
                .isTrue();
        assertThat(OsRelease.parse(List.of("ID=ubuntu", "ID_LIKE=debian")).isLikeDebian())
                .isTrue();
        assertThat(OsRelease.parse(List.of("ID=\"linuxmint\"", "ID_LIKE=\"ubuntu debian\""))
                        .isLikeDebian())
                .isTrue();
    }

    @Test
    void otherSystemsAreNot() {
        assertThat(OsRelease.parse(List.of("ID=fedora", "VARIANT_ID=debian")).isLikeDebian())
                .isFalse();
        assertThat(OsRelease.parse(List.of("ID=\"rocky\"", "ID_LIKE=\"rhel centos fedora\""))
                        .isLikeDebian())
                .isFalse();
        assertThat(OsRelease.parse(List.of()).isLikeDebian()).isFalse();
    }
}
