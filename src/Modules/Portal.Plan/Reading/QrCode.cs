using System.Globalization;
using System.Text;
using QRCoder;

namespace Portal.Plan.Reading;

/// <summary>QR codes as SVG path data: no markup, so templates stay in charge of it.</summary>
internal static class QrCode
{
    /// <returns>Modules along one side, and a path that fills the dark ones, one unit a module, without a quiet zone.</returns>
    public static (int Size, string Path) Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        // The library's matrix has a quiet zone of four modules on every side.
        const int quiet = 4;
        var matrix = code.ModuleMatrix;
        var size = matrix.Count - (2 * quiet);
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
            for (var x = 0; x < size; x++)
                if (matrix[y + quiet][x + quiet])
                {
                    var run = 1;
                    while (x + run < size && matrix[y + quiet][x + run + quiet])
                        run++;
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{run}v1h-{run}z");
                    x += run;
                }

        return (size, path.ToString());
    }
}
