namespace UccnPortal.Http;

/// <summary>Marks a reader's report that is beyond the limits: a feature of the request. The page refuses it and keeps the text.</summary>
public sealed record TooManyReports(int RetryAfterSeconds);
