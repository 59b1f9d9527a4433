package downhill.server.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.net.PortProber;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.service.DriverCommandExecutor;
import org.openqa.selenium.remote.service.DriverService;

/** A page in a WebKitGTK of its own, with an empty profile, on an X server of its own, since it has no headless mode. */
final class WebKitPage implements WebPage {

    private final VirtualDisplay display;
    private final RemoteWebDriver driver;

    private WebKitPage(VirtualDisplay display, RemoteWebDriver driver) {
        this.display = display;
        this.driver = driver;
    }

    /**
     * Starts WebKitGTK with an empty page.
     *
     * @param locale that of the process, such as {@code C.UTF-8}, which decides what the page sees as the reader's language
     */
    static WebKitPage start(Path webDriver, Path xvfb, String locale) throws IOException {
        VirtualDisplay display = VirtualDisplay.start(xvfb);
        try {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.remove("WAYLAND_DISPLAY");
            environment.put("GDK_BACKEND", "x11");
            environment.put("DISPLAY", display.name());
            environment.put("LC_ALL", locale);
            // Its sandbox needs name spaces, which a container has not; the tests open their own pages only.
            environment.put("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
            DriverService service = new Service(webDriver.toFile(), PortProber.findFreePort(), environment);
            RemoteWebDriver driver =
                    new RemoteWebDriver(new DriverCommandExecutor(service), new ImmutableCapabilities(Map.of()));
            driver.manage().window().setSize(new Dimension(1280, 800));
            return new WebKitPage(display, driver);
        } catch (IOException | RuntimeException e) {
            display.close();
            throw e;
        }
    }

    @Override
    public void go(String url) {
        driver.get(url);
    }

    @Override
    public Object evaluate(String expression) {
        return driver.executeScript("return " + expression);
    }

    @Override
    public List<?> errors() {
        return ErrorRecorder.recorded(this);
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } finally {
            display.close();
        }
    }

    /** WebKitWebDriver, of which Selenium knows no more than that it is a driver. */
    private static final class Service extends DriverService {
        Service(File program, int port, Map<String, String> environment) throws IOException {
            super(program, port, LIMIT, List.of("--port=" + port), environment);
            Path folder = Files.createDirectories(Path.of("target", "e2e"));
            sendOutputTo(Files.newOutputStream(folder.resolve("webkit-" + port + ".log")));
        }

        @Override
        public String getDriverProperty() {
            return "webdriver.webkitgtk.driver";
        }

        @Override
        protected String getDriverEnvironmentVariable() {
            return OtherBrowserSearch.WEBKIT_WEB_DRIVER;
        }

        @Override
        protected boolean hasShutdownEndpoint() {
            return false;
        }
    }
}
