namespace UccnPortal.Http;

internal static class ReadingMethods
{
    public static readonly string[] All = [HttpMethods.Get, HttpMethods.Head];
}
