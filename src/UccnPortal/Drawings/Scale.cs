namespace UccnPortal.Drawings;

internal readonly record struct Scale(double Largest, double From, double To)
{
    public double At(double amount) => Largest <= 0 ? From : From + ((To - From) * amount / Largest);

    public double Length(double amount) => Math.Abs(At(amount) - From);

    public IEnumerable<int> Steps()
    {
        var step = Step();
        for (var amount = step; amount <= Largest; amount += step)
            yield return amount;
    }

    private int Step()
    {
        foreach (var step in RoundNumbers())
        {
            if (Largest / step < MostSteps)
                return step;
        }

        return int.MaxValue;
    }

    private const int MostSteps = 5;

    private static IEnumerable<int> RoundNumbers()
    {
        for (var power = 1; power < int.MaxValue / 10; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}
