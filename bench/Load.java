import io.parley.protocol.Wire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A load on a running server; bench/load starts both. Every message is a real one: sent over a
 * socket, committed, acknowledged, and received by another socket.
 */
final class Load {

  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String server;
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  private Load(String server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws Exception {
    Load load = new Load(arguments[0]);
    switch (arguments[1]) {
      case "direct" -> load.direct(number(arguments, 2), number(arguments, 3), number(arguments, 4));
      case "fanout" -> load.fanOut(number(arguments, 2), number(arguments, 3), number(arguments, 4));
      default -> throw new IllegalArgumentException(arguments[1]);
    }
    System.exit(0);
  }

  private static int number(String[] arguments, int index) {
    return Integer.parseInt(arguments[index]);
  }

  /** Pairs of friends; {@code perSecond} messages a second in all, 0 for as many as are taken. */
  private void direct(int pairs, int perSecond, int seconds) throws Exception {
    List<Person> senders = new ArrayList<>();
    List<Person> receivers = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Person sender = person("s" + i);
      Person receiver = person("r" + i);
      String request =
          find(ID, call(sender, "POST", "/friend-requests", "{\"to\":\"" + receiver.id + "\"}"));
      call(receiver, "POST", "/friend-requests/" + request + "/accept", "");
      senders.add(sender);
      receivers.add(receiver);
    }
    connect(senders);
    connect(receivers);
    for (int i = 0; i < pairs; i++) {
      senders.get(i).to = receivers.get(i).id;
      senders.get(i).messageType = 1;
    }
    drive(senders, receivers, perSecond, seconds, 1);
  }

  /** One sender, a group of connected members. */
  private void fanOut(int members, int perSecond, int seconds) throws Exception {
    Person sender = person("s");
    String group = find(ID, call(sender, "POST", "/groups", "{\"name\":\"load\"}"));
    List<Person> receivers = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      Person receiver = person("m" + i);
      call(receiver, "POST", "/groups/" + group + "/members", "");
      receivers.add(receiver);
    }
    sender.to = group;
    sender.messageType = 2;
    connect(List.of(sender));
    connect(receivers);
    drive(List.of(sender), receivers, perSecond, seconds, members);
  }

  private void drive(
      List<Person> senders, List<Person> receivers, int perSecond, int seconds, int audience)
      throws Exception {
    push(senders, perSecond, Math.max(2, seconds / 4));
    senders.forEach(person -> person.clear());
    receivers.forEach(person -> person.clear());
    long begin = System.nanoTime();
    long sent = push(senders, perSecond, seconds);
    await(receivers, sent * audience);
    double took = (System.nanoTime() - begin) / 1e9;
    long[] latencies = receivers.stream().flatMapToLong(p -> p.latencies()).sorted().toArray();
    System.out.printf(
        "%d sent, %d delivered in %.1f s: %.0f messages/s, %.0f deliveries/s;"
            + " delivery p50 %.1f ms, p99 %.1f ms, max %.1f ms; refused %d%n",
        sent,
        latencies.length,
        took,
        sent / took,
        latencies.length / took,
        percentile(latencies, 0.50),
        percentile(latencies, 0.99),
        percentile(latencies, 1),
        senders.stream().mapToLong(person -> person.refused.get()).sum());
  }

  private static double percentile(long[] sorted, double part) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted[(int) Math.min(sorted.length - 1, (long) (sorted.length * part))] / 1e6;
  }

  /** At a rate the messages are spread evenly; without one each sender keeps 32 unacknowledged. */
  private static long push(List<Person> senders, int perSecond, int seconds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    long next = System.nanoTime();
    long gap = perSecond == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / perSecond;
    long sent = 0;
    while (System.nanoTime() < end) {
      Person sender = senders.get((int) (sent % senders.size()));
      if (gap > 0) {
        LockSupport.parkNanos(next - System.nanoTime());
        next += gap;
      }
      if (sender.window.tryAcquire(5, TimeUnit.SECONDS)) {
        sender.send();
        sent++;
      }
    }
    for (Person sender : senders) {
      sender.window.tryAcquire(Person.WINDOW, 30, TimeUnit.SECONDS);
      sender.window.release(Person.WINDOW);
    }
    return sent;
  }

  private static void await(List<Person> receivers, long expected) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (receivers.stream().mapToLong(person -> person.received.get()).sum() < expected
        && System.nanoTime() < end) {
      Thread.sleep(5);
    }
  }

  private Person person(String name) throws Exception {
    String credentials =
        "{\"name\":\"%s-%s\",\"password\":\"a long enough passphrase\"}".formatted(name, run);
    Person person = new Person();
    person.id = find(ID, call(person, "POST", "/accounts", credentials));
    person.token =
        find(
            TOKEN,
            call(person, "POST", "/session", credentials.replace("}", ",\"bearer\":true}")));
    return person;
  }

  private String call(Person person, String method, String path, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + "/api" + path))
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "parley")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (person.token != null) {
      request.header("Authorization", "Bearer " + person.token);
    }
    HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(method + " " + path + ": " + response.body());
    }
    return response.body();
  }

  private void connect(List<Person> people) throws Exception {
    for (Person person : people) {
      person.socket =
          HTTP.newWebSocketBuilder()
              .subprotocols("parley.v1")
              .header("Authorization", "Bearer " + person.token)
              .buildAsync(URI.create(server.replaceFirst("^http", "ws") + "/socket"), person)
              .get(20, TimeUnit.SECONDS);
      if (!person.hello.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("No Hello");
      }
    }
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException(text);
    }
    return matcher.group(1);
  }

  /** An account with a socket; its latencies are those of the messages it received. */
  private static final class Person implements WebSocket.Listener {

    static final int WINDOW = 32;

    final Semaphore window = new Semaphore(WINDOW);
    final AtomicLong received = new AtomicLong();
    final AtomicLong refused = new AtomicLong();
    final CountDownLatch hello = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
    private final List<byte[]> parts = new ArrayList<>();
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    String id;
    String token;
    String to;
    int messageType;
    WebSocket socket;

    void send() {
      byte[] frame =
          Wire.Message.newBuilder()
              .setTo(to)
              .setMessageType(messageType)
              .setContentType(1)
              .setClientId(UUID.randomUUID().toString())
              .setContent(System.nanoTime() + " " + "x".repeat(80))
              .build()
              .toByteArray();
      sending = sending.thenCompose(done -> socket.sendBinary(ByteBuffer.wrap(frame), true));
    }

    void clear() {
      latencies.clear();
      received.set(0);
      refused.set(0);
    }

    java.util.stream.LongStream latencies() {
      return latencies.stream().mapToLong(Long::longValue);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
      byte[] part = new byte[data.remaining()];
      data.get(part);
      parts.add(part);
      if (last) {
        int length = parts.stream().mapToInt(bytes -> bytes.length).sum();
        ByteBuffer whole = ByteBuffer.allocate(length);
        parts.forEach(whole::put);
        parts.clear();
        try {
          read(Wire.Message.parseFrom(whole.array()));
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
          throw new IllegalStateException(e);
        }
      }
      webSocket.request(1);
      return null;
    }

    private void read(Wire.Message message) {
      message.getPackedList().forEach(this::read);
      switch (message.getControlCase()) {
        case HELLO -> hello.countDown();
        case ACK -> window.release();
        case ERROR -> {
          refused.incrementAndGet();
          window.release();
        }
        default -> {
          if (message.getSeq() > 0 && !message.getFrom().equals(id)) {
            String content = message.getContent();
            latencies.add(
                System.nanoTime() - Long.parseLong(content.substring(0, content.indexOf(' '))));
            received.incrementAndGet();
          }
        }
      }
    }
  }
}
